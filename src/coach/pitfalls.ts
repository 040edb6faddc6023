/** How each pitfall is mended. */
import type { CriterionId } from '../shared/rubric-ids.ts';

/** Made good by taking out one word: the "if" of an apology, the "but" behind an understanding. */
const MENDABLE: ReadonlySet<string> = new Set<CriterionId>(['pitfall.conditional_apology', 'pitfall.but']);

export function isMendable(id: string): boolean {
  return MENDABLE.has(id);
}
