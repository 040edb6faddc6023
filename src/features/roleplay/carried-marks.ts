import type { Evidence } from '../../grading/types.ts';

/** How many characters two texts begin with alike, no more than so many. */
function alike(from: string, to: string, most: number, at: (text: string, index: number) => number): number {
  let count = 0;
  while (count < most && at(from, count) === at(to, count)) count += 1;
  return count;
}

/**
 * The evidence of a text in the text that it became by an edit: what the edit did not touch, in its new place. So marks stay under
 * their words until the new text is graded.
 */
export function carriedMarks(evidence: readonly Evidence[], from: string, to: string): readonly Evidence[] {
  if (from === to) return evidence;
  const shorter = Math.min(from.length, to.length);
  const head = alike(from, to, shorter, (text, i) => text.charCodeAt(i));
  const tail = alike(from, to, shorter - head, (text, i) => text.charCodeAt(text.length - 1 - i));
  const moved = to.length - from.length;
  return evidence.flatMap((one) => {
    if (one.end <= head) return [one];
    if (one.start < from.length - tail) return [];
    return [{ ...one, start: one.start + moved, end: one.end + moved }];
  });
}
