/** The people who share this device, for as long as the page is open: the twin of those in the database. */
import { UNNAMED, type Profile } from '../shared/profile.ts';
import { ownersIn } from './owners.ts';
import type { PeopleStore } from './ports.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import { byCreation, countRounds } from './summary.ts';

/** What the memory of rounds shares with it. */
export interface MemoryPlace {
  readonly profiles: Map<string, Profile>;
  /** By round. */
  readonly owners: Map<string, string>;
  readonly isClosed: () => boolean;
  /** Every round, with the number of its last record. */
  readonly lasts: () => ReadonlyMap<string, number>;
  readonly removeRound: (round: string) => void;
}

/** Tells whose a round is. */
export function ownersOf({ profiles, owners }: MemoryPlace): (round: string) => string {
  const pairs = [...owners].map(([round, profile]) => ({ round, profile }));
  return ownersIn(pairs, [...profiles.values()]);
}

/** The people in a place in memory. */
export function memoryPeople(place: MemoryPlace): PeopleStore {
  const { profiles, owners, isClosed, lasts, removeRound } = place;
  const run = <T>(work: () => Result<T, SaveError>): Promise<Result<T, SaveError>> =>
    Promise.resolve(isClosed() ? fail('closed') : work());
  return {
    list: () => run(() => ok(countRounds([...profiles.values()].sort(byCreation), lasts(), ownersOf(place)))),
    add: (profile, adopts) =>
      run(() => {
        if (profiles.has(profile.id)) return fail('conflict');
        const ownerOf = ownersOf(place);
        const unnamed = [...lasts().keys()].filter((round) => ownerOf(round) === UNNAMED);
        profiles.set(profile.id, profile);
        if (adopts) for (const round of unnamed) owners.set(round, profile.id);
        return ok(undefined);
      }),
    change: (profile) =>
      run(() => {
        if (!profiles.has(profile.id)) return fail('gone');
        profiles.set(profile.id, profile);
        return ok(undefined);
      }),
    remove: (id, rounds) =>
      run(() => {
        const owned = [...owners].filter(([, profile]) => profile === id).map(([round]) => round);
        profiles.delete(id);
        for (const round of owned) {
          if (rounds === 'remove') removeRound(round);
          owners.delete(round);
        }
        return ok(undefined);
      }),
  };
}
