import type { CriterionId, Level } from '../shared/rubric-ids.ts';
import { toRawSpan } from '../text/read-text.ts';
import type { TextDoc } from '../text/types.ts';
import type { Evidence, Finding } from './types.ts';

/** The level of each criterion found: its highest, however often it was said (rubric §8). */
export function levelsOf(findings: readonly Finding[]): { readonly [K in CriterionId]?: Level } {
  const levels = new Map<CriterionId, Level>();
  for (const { criterion, level } of findings) {
    if ((levels.get(criterion) ?? 0) < level) levels.set(criterion, level);
  }
  const result: { [K in CriterionId]?: Level } = {};
  for (const [criterion, level] of levels) result[criterion] = level;
  return result;
}

/** How far evidence of a criterion already kept reaches, by its level. */
type Reach = { readonly criterion: CriterionId; 1: number; 2: number };

/**
 * Evidence in the raw text, in order of place. What lies inside evidence of the same criterion and of no lower level says
 * nothing more and is left out.
 */
export function evidenceOf(doc: TextDoc, findings: readonly Finding[]): readonly Evidence[] {
  const placed = findings
    .map(({ criterion, level, code, sure, span }): Evidence => {
      const { start, end } = toRawSpan(doc, span);
      return { criterion, level, code, sure, start, end };
    })
    .filter(({ start, end }) => end > start)
    // A longer or stronger one first where two begin together: then none can lie inside a later one.
    .sort((a, b) => a.start - b.start || b.end - a.end || b.level - a.level);
  const reaches = new Map<CriterionId, Reach>();
  return placed.filter(({ criterion, level, end }) => {
    const reach = reaches.get(criterion) ?? { criterion, 1: -1, 2: -1 };
    reaches.set(criterion, reach);
    const covered = end <= Math.max(reach[2], level === 1 ? reach[1] : -1);
    reach[level] = Math.max(reach[level], end);
    return !covered;
  });
}
