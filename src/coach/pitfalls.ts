/** How each pitfall is mended. */
import type { CriterionId } from '../shared/rubric-ids.ts';

/** Healed by what is added, the words themselves can stay: a formula beside something particular, a promise beside a time. */
const CURED: ReadonlySet<CriterionId> = new Set(['pitfall.hollow_empathy', 'pitfall.vague_promise']);

export function isCurable(id: CriterionId): boolean {
  return CURED.has(id);
}

/** Made good by taking out one word: the "if" of an apology, the "but" behind an understanding. */
const MENDABLE: ReadonlySet<CriterionId> = new Set(['pitfall.conditional_apology', 'pitfall.but']);

export function isMendable(id: CriterionId): boolean {
  return MENDABLE.has(id);
}
