/** How each pitfall is mended. */
import type { CriterionId } from '../shared/rubric-ids.ts';

/** Healed by what is added, the words themselves can stay: a formula beside something particular, a promise beside a time. */
const CURED: readonly CriterionId[] = ['pitfall.hollow_empathy', 'pitfall.vague_promise'];

export function isCurable(id: CriterionId): boolean {
  return CURED.includes(id);
}

/** Made good by taking out one word: the "if" of an apology, the "but" behind an understanding. */
const MENDABLE: readonly CriterionId[] = ['pitfall.conditional_apology', 'pitfall.but'];

export function isMendable(id: CriterionId): boolean {
  return MENDABLE.includes(id);
}
