/** The "if" that an act hangs on. */
import { overlaps, type Span } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';

/** What follows tells what is in it: "I'll send it all in one email: fares, refund if it whistles". */
const LISTS = /:|\s[-–—]\s/;
/** An "if" behind these opens a sentence of its own and takes nothing from what was said before. */
const NEXT = /(?:\b(?:and|but|or|so)|[;:—–]),?\s*$/;
/** These words may as well tell when: they count only where they were learned to. */
const OR_WHEN = /^(?:once|when|as soon as)\b/;

/**
 * Of the conditions of the act's sentence the last before the act, or the one behind it that no other act comes before.
 * `nextAct` is where the next act begins.
 */
export function conditionOf(
  doc: TextDoc,
  conditions: readonly Span[],
  act: Span,
  tagged: Span | null,
  nextAct: number,
): Span | null {
  const sentence = doc.sentences.find(({ index, start }) => {
    const end = doc.sentences[index + 1]?.start ?? Infinity;
    return start <= act.start && act.start < end;
  });
  if (sentence === undefined) return tagged;
  const until = doc.sentences[sentence.index + 1]?.start ?? doc.folded.length;
  const here = conditions.filter(
    (one) =>
      one.start >= sentence.start &&
      one.end <= until &&
      ((tagged !== null && overlaps(tagged, one)) || !OR_WHEN.test(doc.folded.slice(one.start, one.end))),
  );
  const before = [...here].reverse().find((one) => one.end <= act.start);
  const behind = here.find((one) => one.start > act.start);
  const isOwn =
    behind !== undefined &&
    behind.start <= nextAct &&
    !LISTS.test(doc.folded.slice(act.end, behind.start)) &&
    !NEXT.test(doc.folded.slice(sentence.start, behind.start));
  if (isOwn) return behind;
  return before ?? null;
}
