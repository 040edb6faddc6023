import { scoreRound, type Score, type Weights } from '../grading/score.ts';
import { scoredTurns } from '../report/course.ts';
import { feltIn } from '../session/felt.ts';
import type { RoundView } from '../session/types.ts';

/** The score of a round: what the customer of a turn can't bear costs more (design §3), and so do hints. */
export function scoreOf(view: RoundView, weights: Weights): Score {
  const hints = view.turns.flatMap((turn) => turn.hints);
  return scoreRound(scoredTurns(view.turns), weights, feltIn(view), hints);
}
