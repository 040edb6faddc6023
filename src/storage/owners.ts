/** Whose a round is. Kept beside the records, so that no record changes when a name comes or goes. Pure. */
import { isSamePerson, UNNAMED, type Profile } from '../shared/profile.ts';

/** A round that somebody with a name owns; rounds without one are the unnamed one's. */
export interface Owner {
  readonly round: string;
  readonly profile: string;
}

/** Who owns a round: the unnamed one where nobody does, or one who is gone. No round is ever out of sight. */
export function ownerIn(owner: Owner | undefined, profiles: readonly Pick<Profile, 'id'>[]): string {
  return owner !== undefined && profiles.some(({ id }) => id === owner.profile) ? owner.profile : UNNAMED;
}

/** The same for many rounds at once. */
export function ownersIn(
  owners: readonly Owner[],
  profiles: readonly Pick<Profile, 'id'>[],
): (round: string) => string {
  const known = new Set(profiles.map(({ id }) => id));
  const byRound = new Map(owners.map(({ round, profile }) => [round, profile]));
  return (round) => {
    const owner = byRound.get(round);
    return owner !== undefined && known.has(owner) ? owner : UNNAMED;
  };
}

/**
 * Where the people of a backup file go: to the same one here, by id or else by name and group, or beside those here.
 * `at`: by their id in the file.
 */
export function matchPeople(
  here: readonly Profile[],
  inFile: readonly Profile[],
): { readonly at: ReadonlyMap<string, string>; readonly add: readonly Profile[] } {
  const known = [...here];
  const at = new Map<string, string>();
  for (const person of inFile) {
    const same = known.find(({ id }) => id === person.id) ?? known.find((one) => isSamePerson(one, person));
    if (same === undefined) known.push(person);
    at.set(person.id, same?.id ?? person.id);
  }
  return { at, add: known.slice(here.length) };
}
