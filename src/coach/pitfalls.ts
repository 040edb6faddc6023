/** How each pitfall is mended. */
import type { CriterionId } from '../shared/rubric-ids.ts';

/** Healed by what is added, the words themselves can stay: a formula beside something particular, a promise beside a time. */
const CURED: readonly CriterionId[] = ['pitfall.hollow_empathy', 'pitfall.vague_promise'];

export function isCurable(id: CriterionId): boolean {
  return CURED.includes(id);
}
