/** The types that the customer of a round can be of in each place, and how often each is heard there: each needs lines of its own. */
import { PERSONA_IDS, type PersonaId } from '../../charts/types.ts';
import { customersOf } from './customers.ts';
import { visitsOf, type Visits } from './visits.ts';
import type { Walk } from './walk.ts';

export interface Heard {
  /** By place, the types that the customer can be of there; the round's own where nothing was walked. */
  readonly types: readonly (readonly PersonaId[])[];
  /** Of whatever type, and of one alone. */
  readonly all: Visits;
  readonly of: (persona: PersonaId) => Visits;
}

/** Who is heard where in a round that begins with this type. */
export function heardIn(walk: Walk, persona: PersonaId): Heard {
  const { code, count, place, told } = walk;
  const { turns, typeOf } = customersOf(persona, undefined, code);
  if (!turns) {
    const all = visitsOf(walk);
    return { types: code.places.map(() => [persona]), all, of: () => all };
  }
  const seen = code.places.map(() => new Set<PersonaId>());
  const everywhere = new Set<PersonaId>();
  for (let state = 0; state < count; state++) {
    const type = typeOf(told[state] ?? 0);
    seen[place[state] ?? 0]?.add(type);
    everywhere.add(type);
  }
  const types = seen.map((found) =>
    found.size === 0 ? [persona] : PERSONA_IDS.filter((one) => found.has(one)),
  );
  const all = visitsOf(walk);
  if (everywhere.size < 2) return { types, all, of: () => all };
  const of = new Map(
    [...everywhere].map((type) => {
      const own = Uint8Array.from(told, (bits) => (typeOf(bits) === type ? 1 : 0));
      return [type, visitsOf(walk, own)] as const;
    }),
  );
  return { types, all, of: (one) => of.get(one) ?? all };
}
