/** Which of the times in a Chinese reply are those of a promise. */
import { contains, hull, overlaps, type Span } from '../../../shared/span.ts';
import { oncePerDoc } from '../../../text/once-per-doc.ts';
import type { TextDoc } from '../../../text/types.ts';
import { timesIn } from './times.ts';

/** Between two times that are one: 明天上午…十点前, 周一到周五. */
const JOINT = /^\s*(?:的|之?前|[到至或和~-])?\s*$/;

/** Points of time that can be held against a clock; those side by side as one. */
export const pointsIn = oncePerDoc((doc): readonly Span[] => {
  const { folded } = doc;
  const joined: Span[] = [];
  for (const { span, kind } of timesIn(doc)) {
    if (kind !== 'point' && kind !== 'often') continue;
    const last = joined.at(-1);
    if (last !== undefined && JOINT.test(folded.slice(last.end, span.start)))
      joined[joined.length - 1] = hull(last, span);
    else joined.push(span);
  }
  return joined;
});

/** A time right behind these is how far something goes, not when it is done: 锁定到30号, 顺延至月底. */
const REACHES = /(?:[延开留放宽锁存保]|有效期?|期限)[^,。]{0,6}[到至]$/;

/** What was tagged, whole; else a point of time within the act's clause. */
export function timeOf(doc: TextDoc, found: Span | null, act: Span): Span | null {
  const { folded } = doc;
  if (found !== null)
    return [...pointsIn(doc), ...timesIn(doc).map(({ span }) => span)]
      .filter((time) => overlaps(time, found))
      .reduce<Span>(hull, found);
  return (
    pointsIn(doc).find((time) => contains(act, time) && !REACHES.test(folded.slice(act.start, time.start))) ??
    null
  );
}
