import { PERSONAS } from '../charts/persona/personas.ts';
import { scoreRound, type Score, type Weights } from '../grading/score.ts';
import { scoredTurns } from '../report/course.ts';
import type { RoundView } from '../session/types.ts';

/** The score of a round: what its persona can't bear costs more (design §3), and so do hints. */
export function scoreOf({ turns, persona }: RoundView, weights: Weights): Score {
  const hints = turns.flatMap((turn) => turn.hints);
  return scoreRound(scoredTurns(turns), weights, PERSONAS[persona].fit.fails.criteria, hints);
}
