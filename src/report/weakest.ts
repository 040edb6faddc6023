/** The turns worth saying again: where the mood fell, then where words cost most, then where a customer in need stayed unmoved. */
import type { Score } from '../grading/score.ts';
import type { TurnView } from '../session/types.ts';
import { isCalm } from '../shared/customer.ts';
import { moodGain } from './course.ts';
import type { ChangeAdvice } from './types.ts';

/** As many as a trainee can make use of. */
const MOST = 3;
/** Among these there may be some for which nothing better can be said. */
const OPEN = 5;

function isNeedy({ after }: TurnView): boolean {
  return !isCalm(after.mood);
}

/** Up to five turns, the weakest first; the one that the advice speaks of leads. None where all went well. */
export function weakTurns(
  turns: readonly TurnView[],
  score: Score,
  change: ChangeAdvice | null,
): readonly number[] {
  const costOf = (turn: number): number =>
    score.lines.reduce((sum, line) => (line.turn === turn && line.points < 0 ? sum + line.points : sum), 0);
  const named = change !== null && 'turn' in change ? change.turn : null;
  return turns
    .filter((one) => {
      const gain = moodGain(one);
      return one.turn === named || gain < 0 || costOf(one.turn) < 0 || (gain === 0 && isNeedy(one));
    })
    .sort(
      (a, b) =>
        Number(b.turn === named) - Number(a.turn === named) ||
        Math.min(0, moodGain(a)) - Math.min(0, moodGain(b)) ||
        costOf(a.turn) - costOf(b.turn) ||
        a.turn - b.turn,
    )
    .slice(0, OPEN)
    .map(({ turn }) => turn);
}

/** The three of them that are worth saying again. */
export function weakestOf(weak: readonly number[]): readonly number[] {
  return weak.slice(0, MOST);
}
