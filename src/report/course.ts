/** The course of the customer's mood over a round. */
import type { ScoredTurn } from '../grading/score.ts';
import type { RoundView, TurnView } from '../session/types.ts';
import { MOODS, type Mood } from '../shared/customer.ts';

function height(mood: Mood): number {
  return MOODS.indexOf(mood);
}

/** Steps of mood that a turn gained; below zero for a fall. */
export function moodGain({ before, after }: Pick<TurnView, 'before' | 'after'>): number {
  return height(after.mood) - height(before.mood);
}

/** The turn with the deepest fall of mood, the first of equals; `null` when it never fell. */
export function deepestFall(turns: readonly TurnView[]): TurnView | null {
  return turns.reduce<TurnView | null>((deepest, turn) => {
    const gain = moodGain(turn);
    return gain < 0 && (deepest === null || gain < moodGain(deepest)) ? turn : deepest;
  }, null);
}

/** The mood at the opening, then after each turn; empty before the customer has said anything. */
export function moodsOf({ turns, position }: Pick<RoundView, 'turns' | 'position'>): readonly Mood[] {
  const opening = turns[0]?.before ?? position?.customer;
  return opening === undefined ? [] : [opening.mood, ...turns.map(({ after }) => after.mood)];
}

/** The turns as the score reads them: late once the customer was furious, until calm again. */
export function scoredTurns(turns: readonly TurnView[]): readonly ScoredTurn[] {
  let exploded = false;
  return turns.map(({ turn, before, after, assessment }) => {
    exploded = (exploded || before.mood === 'furious') && height(before.mood) < height('calm');
    const { levels, evidence } = assessment;
    const scored = { turn, levels, evidence, exploded };
    exploded ||= after.mood === 'furious';
    return scored;
  });
}
