/**
 * What each criterion is worth in a round of 100 points. Of the apology elements responsibility weighs most, then repair;
 * "sorry" alone carries little (design, on why it is built so). Not weighed: `resolve.reason`, `resolve.alternative` and the
 * fit criteria, which the grader finds or misses wrongly too often.
 */
import type { Weights } from '../grading/score.ts';

const element = (points: number, maxLevel: 1 | 2) => ({ points, maxLevel, pitfall: false }) as const;
const pitfall = (points: number) => ({ points, maxLevel: 1, pitfall: true }) as const;

export const weights: Weights = {
  'empathy.observe': element(5, 2),
  'empathy.name_emotion': element(6, 2),
  'empathy.understand': element(7, 2),
  'empathy.validate': element(5, 2),
  'empathy.common_ground': element(2, 2),
  'empathy.support': element(5, 2),
  'apology.responsibility': element(10, 2),
  'apology.impact': element(6, 2),
  'apology.sorry': element(5, 2),
  'apology.remedy': element(7, 2),
  'apology.prevent': element(2, 2),
  'listen.invite': element(1, 1),
  'listen.restate': element(6, 1),
  'listen.confirm': element(2, 1),
  'listen.open_question': element(4, 1),
  'listen.closed_question': element(1, 1),
  'listen.guiding_question': element(1, 1),
  'resolve.action': element(8, 1),
  'resolve.options': element(3, 1),
  'resolve.time': element(6, 1),
  'resolve.follow_up': element(4, 1),
  'resolve.consent': element(4, 1),
  'pitfall.conditional_apology': pitfall(5),
  'pitfall.blame_customer': pitfall(10),
  'pitfall.blame_others': pitfall(6),
  'pitfall.minimise': pitfall(6),
  'pitfall.hollow_empathy': pitfall(3),
  'pitfall.but': pitfall(4),
  'pitfall.vague_promise': pitfall(4),
  'pitfall.overpromise': pitfall(5),
  'pitfall.policy_wall': pitfall(8),
  'pitfall.command_calm': pitfall(5),
  'pitfall.argue': pitfall(8),
  'pitfall.hostile': pitfall(20),
  'pitfall.jargon': pitfall(3),
  'pitfall.dismiss': pitfall(10),
};
