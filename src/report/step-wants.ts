/** What would carry a step, told by criteria: what to advise where it is missing. */
import type { FlowCondition } from '../charts/flows/definition.ts';
import { isCriterionId, type CriterionId, type Flag } from '../shared/rubric-ids.ts';

/** What carries each derived step best, the weightiest first (rubric §7 and taught material B1). */
const OF_STEP: { readonly [F in Flag]?: readonly CriterionId[] } = {
  'step.listen': ['listen.restate', 'listen.open_question'],
  'step.establish': ['empathy.understand', 'empathy.name_emotion', 'empathy.validate', 'empathy.observe'],
  'step.apologize': ['apology.responsibility', 'apology.impact', 'apology.sorry'],
  'step.resolve': ['resolve.action', 'resolve.time'],
};

/** The criteria that help to meet a condition, in its order; what stands under a "not" doesn't, moves are no criteria. */
export function wantsOf(condition: FlowCondition): readonly CriterionId[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(wantsOf))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(wantsOf))];
  if ('met' in condition)
    return isCriterionId(condition.met) ? [condition.met] : (OF_STEP[condition.met] ?? []);
  return 'concrete' in condition ? ['resolve.action', 'resolve.time'] : [];
}
