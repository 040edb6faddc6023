/** The pitfalls that hurt the customer of each turn most, for the score. */
import { PERSONAS } from '../charts/persona/personas.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import type { RoundView } from './types.ts';

/** By turn: what the type that the turn met can't bear. */
export function feltIn({
  turns,
  persona,
}: Pick<RoundView, 'turns' | 'persona'>): (turn: number) => readonly CriterionId[] {
  return (turn) => PERSONAS[turns.find((one) => one.turn === turn)?.persona ?? persona].fit.fails.criteria;
}
