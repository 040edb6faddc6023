/** A past round in one line: how the customer was in the end, and what the round was worth. */
import type { Score } from '../grading/score.ts';
import type { RoundView } from '../session/types.ts';
import type { Mood } from '../shared/customer.ts';

export interface PastRound {
  /** At the end, or where the round stands; `null` before the customer has said anything. */
  readonly mood: Mood | null;
  /** 0…100; `null` while the round is open, and where nothing was said. */
  readonly total: number | null;
}

/** The line of a round. `score` is of `scoredTurns(view.turns)`. */
export function pastRound({ phase, position, turns }: RoundView, score: Score): PastRound {
  const over = phase === 'ended' || phase === 'stopped';
  return {
    mood: position?.customer.mood ?? null,
    total: over && turns.length > 0 ? score.total : null,
  };
}
