import type { Evidence } from '../../grading/types.ts';

/** The place in the list of the shortest evidence that the caret stands in or right behind; `null` when it stands outside. */
export function evidenceAt(evidence: readonly Evidence[], caret: number): number | null {
  let at: number | null = null;
  for (const [index, { start, end }] of evidence.entries()) {
    if (caret <= start || caret > end) continue;
    const known = at === null ? undefined : evidence[at];
    if (known === undefined || end - start < known.end - known.start) at = index;
  }
  return at;
}
