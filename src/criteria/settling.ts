/**
 * The one table of what criteria exclude, require and imply of one another (rubric §9), settled after all have been read.
 * Each rule's id names it in the log, so that a debrief can say why a finding was taken back.
 */
import type { SettleRule, SettleScope } from '../grading/settle.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';

/** `by`, at least at its level, takes back each of `drop` near it. */
function excludes(
  by: CriterionId,
  drop: readonly CriterionId[],
  scope: SettleScope,
  levels: { readonly byLevel?: Level; readonly dropLevel?: Level } = {},
): readonly SettleRule[] {
  return drop.map((one) => ({ kind: 'excludes', id: `${by}>${one}`, by, drop: one, scope, ...levels }));
}

/** `criterion` stands only where one of `needs` is found near it. */
function requires(
  criterion: CriterionId,
  needs: readonly CriterionId[],
  scope: SettleScope,
): readonly SettleRule[] {
  return [{ kind: 'requires', id: `${criterion}<${needs[0] ?? ''}`, criterion, needs, scope }];
}

/** What tells this customer's own feeling or situation, so that no formula beside it is hollow. */
const SPECIFIC: readonly CriterionId[] = [
  'empathy.observe',
  'empathy.name_emotion',
  'empathy.understand',
  'empathy.common_ground',
  'apology.impact',
];

/** Words of warmth that sarcasm borrows. */
const BORROWED: readonly CriterionId[] = [
  'apology.sorry',
  'empathy.understand',
  'empathy.name_emotion',
  'empathy.validate',
  'resolve.consent',
];

/** Solid ground under a reply: with one of these no promise in it is a mere promise. */
const SOLID: readonly CriterionId[] = ['resolve.action', 'resolve.time', 'resolve.follow_up'];

/** Something to go on with: then a rule pointed at is no wall, and nobody is sent away. */
const OFFERED: readonly CriterionId[] = ['resolve.action', 'resolve.options', 'resolve.alternative'];

/** What a mocking question has the form of. */
const ASKED: readonly CriterionId[] = [
  'listen.open_question',
  'listen.closed_question',
  'listen.guiding_question',
  'listen.confirm',
];

export const settling: readonly SettleRule[] = [
  // A time is one for an act.
  ...requires('resolve.time', ['resolve.action', 'resolve.follow_up', 'empathy.support'], 'sentence'),
  // An apology on an "if" is none, nor is a mocking one.
  ...excludes('pitfall.conditional_apology', ['apology.sorry', 'apology.impact'], 'sentence'),
  ...excludes('pitfall.hostile', BORROWED, 'clause'),
  // A mocking question, or a reproach in the form of one, asks nothing.
  ...excludes('pitfall.hostile', ASKED, 'clause'),
  ...excludes('pitfall.blame_customer', ASKED, 'clause'),
  // What one datum answers leaves nothing open.
  ...excludes('listen.closed_question', ['listen.open_question'], 'clause'),
  // Owned is not handed on.
  ...excludes('apology.responsibility', ['pitfall.blame_others', 'pitfall.argue'], 'reply', { byLevel: 2 }),
  // Vague, walled or sent away is judged for the reply as a whole.
  ...SOLID.flatMap((by) => excludes(by, ['pitfall.vague_promise'], 'reply')),
  ...OFFERED.flatMap((by) => excludes(by, ['pitfall.policy_wall', 'pitfall.dismiss'], 'reply')),
  // One specific beside it, and an empathy formula is not hollow.
  ...SPECIFIC.flatMap((by) => excludes(by, ['pitfall.hollow_empathy'], 'reply', { byLevel: 2 })),
  ...excludes('empathy.validate', ['pitfall.hollow_empathy'], 'reply', { byLevel: 2 }),
  ...excludes('listen.restate', ['pitfall.hollow_empathy'], 'reply'),
];
