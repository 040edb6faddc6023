/** What was found in a reply, each criterion once. */
import type { Evidence } from '../grading/types.ts';
import { groupOf, type CriterionId } from '../shared/rubric-ids.ts';

/** The strongest evidence of each criterion, in order of place. */
export function strongest(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = new Map<CriterionId, Evidence>();
  for (const one of evidence) {
    const known = best.get(one.criterion);
    if (known === undefined || one.level > known.level) best.set(one.criterion, one);
  }
  return [...best.values()];
}

/** What a finding is worth, in a word: a code of `talk:level`. */
export function levelWord({ criterion, level }: Pick<Evidence, 'criterion' | 'level'>): string {
  const group = groupOf(criterion);
  if (group === 'pitfall') return 'pitfall';
  return group === 'empathy' || group === 'apology' ? String(level) : 'yes';
}
