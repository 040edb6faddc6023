/** From likeness to a decision: how much each kind of likeness says was learned on all scenarios (`scripts/fit-askings.ts`). */
import type { AskingLikeness } from './asking-score.ts';
import WEIGHTS from './asking-weights.json';

/** What each likeness adds to the logarithm of the odds of a fact; `missed` and `none` to those of no fact at all. */
export type AskingWeights = Readonly<Record<'nearest' | 'answered' | 'habit' | 'missed' | 'none', number>>;

/** A fact is brought out that is at least so likely. */
const SURE = 0.55;
/** What is as much like a near miss, and no less than it is like the askings, asks for something else. */
const MISSED = 0.65;

/** The likelihood of each fact; what is missing to 1 is that of none. */
export function likelihoods({ facts, missed }: AskingLikeness, weights: AskingWeights): readonly number[] {
  const odds = facts.map(({ nearest, answered, habit }) =>
    Math.exp(weights.nearest * nearest + weights.answered * answered + weights.habit * habit),
  );
  const all = odds.reduce((sum, one) => sum + one, Math.exp(weights.missed * missed + weights.none));
  return odds.map((one) => one / all);
}

/** The likeliest fact with its likelihood, `null` where none is likely enough. */
export function likeliest(
  likeness: AskingLikeness,
  weights: AskingWeights = WEIGHTS,
): { readonly fact: string; readonly sure: number } | null {
  const shares = likelihoods(likeness, weights);
  const sure = Math.max(0, ...shares);
  const first = likeness.facts[shares.indexOf(sure)];
  if (first === undefined || sure < SURE) return null;
  return likeness.nearestMiss >= Math.max(MISSED, first.nearest) ? null : { fact: first.id, sure };
}
