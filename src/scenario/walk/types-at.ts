/** The types that the customer of a round can be of in each place: whoever may stand there needs lines there. */
import { PERSONA_IDS, type PersonaId } from '../../charts/types.ts';
import { customersOf } from './customers.ts';
import type { Walk } from './walk.ts';

/** By place; the round's own type where nothing was walked. */
export function typesAt({ code, count, place, told }: Walk, persona: PersonaId): readonly PersonaId[][] {
  const { typeOf } = customersOf(persona, undefined, code);
  const seen = code.places.map(() => new Set<PersonaId>());
  for (let state = 0; state < count; state++) seen[place[state] ?? 0]?.add(typeOf(told[state] ?? 0));
  return seen.map((types) => (types.size === 0 ? [persona] : PERSONA_IDS.filter((one) => types.has(one))));
}
