/** Who the customer is in a state of the walk, and how each type moves: tables for those types that a round can have. */
import { PERSONA_IDS, type PersonaId, type Style } from '../../charts/types.ts';
import { customerMoves, type CustomerMoves } from './customer-moves.ts';
import { historyOf, TYPE_NAMES } from './history.ts';
import { remembered } from '../../shared/remembered.ts';
import { fromMask, maskOf, type StateCode } from './state-code.ts';

export interface Customers {
  /** Whether the customer can become of another type. */
  readonly turns: boolean;
  /** By the bits of what was told and has happened. */
  readonly typeOf: (told: number) => PersonaId;
  readonly movesOf: (persona: PersonaId) => CustomerMoves;
}

/** A table for each type, made when it is asked for. */
export function byType<T>(make: (persona: PersonaId) => T): (persona: PersonaId) => T {
  const of = remembered((index: number) => make(PERSONA_IDS[index] ?? 'rational'));
  return (persona) => of(PERSONA_IDS.indexOf(persona));
}

/** The customers of a round that begins with this type. */
export function customersOf(persona: PersonaId, style: Style | undefined, code: StateCode): Customers {
  const { facts } = code.tracked;
  const types = maskOf(facts, TYPE_NAMES);
  const typeOf = remembered((bits: number) => historyOf(fromMask(facts, bits)).persona);
  return {
    turns: types !== 0,
    typeOf: (told) => (types === 0 ? persona : typeOf(told & types)),
    movesOf: byType((one) => customerMoves(one, style, code.customers)),
  };
}
