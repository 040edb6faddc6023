/** Who does the act of a Chinese clause, as the clause names them. Places are folded. */
import { hull, overlaps, type Span } from '../../../shared/span.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { TextDoc } from '../../../text/types.ts';
import { BEFORE, BEGUN, BY, BY_WHOM, DOER, DONE_TO, NOT_DOER, PRONOUN, THING } from './act-words.ts';
import { NAME, ROLE } from './doer-words.ts';
import { timesIn } from './times.ts';

/** How far from its beginning a doer of many words may end: 替班的刘姐, 基地台工程人员. */
export const LONGEST = 9;
/** So many characters before a word for a doer tell which: 安装师傅. */
const OF_IT = 4;

/** The place behind what belongs neither to the act nor to its doer. */
export function skipped(doc: TextDoc, from: number, end: number): number {
  let at = from;
  for (;;) {
    const start = at;
    const time = timesIn(doc).find(({ span }) => span.start <= start && start < span.end && span.end < end);
    at = time?.span.end ?? at;
    at += BEFORE.exec(doc.folded.slice(at, end))?.[0].length ?? 0;
    if (at === start) return at;
    if (at >= end) return start;
  }
}

/** Words up to a time or to what says that it will be, where they end as the names of doers do: 信息科|今天. */
function beforeTime(doc: TextDoc, from: number, end: number): Span | null {
  for (let at = from + 1; at < Math.min(end, from + LONGEST); at++) {
    if (skipped(doc, at, end) === at) continue;
    return at - from > 1 && DOER.test(doc.folded.slice(from, at)) ? { start: from, end: at } : null;
  }
  return null;
}

/** The end of a doer without the adverbs and times that were tagged with it. */
function trimmedDoer(doc: TextDoc, { start, end }: Span): Span | null {
  const begun = BEGUN.exec(doc.folded.slice(start, end))?.[0].length ?? 0;
  if (begun > 0 && end - begun > start) return { start, end: end - begun };
  for (let at = start + 1; at < end; at++) if (skipped(doc, at, end + 1) >= end) return { start, end: at };
  return skipped(doc, start, end + 1) >= end ? null : { start, end };
}

/** The doer that a stretch names; `from` is where its own words begin. */
export function doerIn(doc: TextDoc, from: number, end: number, act: Span, tagged: Span | null): Span | null {
  const words = doc.folded.slice(0, end);
  const here = (pattern: RegExp): readonly Span[] =>
    matchesIn(pattern, words).filter(
      (one) => one.start >= from && one.end < end && one.start < Math.max(act.end, from + LONGEST),
    );
  const [said] = here(PRONOUN);
  if (said !== undefined) return said;
  const by = BY_WHOM.exec(words.slice(from))?.[1];
  if (by !== undefined) return { start: from + 1, end: from + 1 + by.length };
  const isDoer = (one: Span): boolean =>
    !NOT_DOER.test(words.slice(one.end)) && !DONE_TO.test(words.slice(from, one.start));
  const within =
    tagged !== null && tagged.start >= from && tagged.end <= end ? trimmedDoer(doc, tagged) : null;
  const named = here(NAME).filter(
    (one) =>
      (within !== null && overlaps(one, within)) ||
      (one.start === from && skipped(doc, one.end, end) > one.end),
  );
  const known = [...here(ROLE), ...named].filter(isDoer).sort((a, b) => a.start - b.start);
  const isOwn =
    within !== null && (known.some((one) => overlaps(one, within)) || DOER.test(words.slice(0, within.end)));
  const first = isOwn ? within : (known[0] ?? beforeTime(doc, from, end));
  if (first === null || first.start - from > LONGEST) return null;
  const whole = known.reduce(
    (all, one) => (one.start <= all.end && all.start <= one.end ? hull(all, one) : all),
    first,
  );
  const before = words.slice(from, whole.start);
  const isItsOwn = before.length <= OF_IT && !THING.test(before) && !BY.test(before);
  return isItsOwn || (before.endsWith('的') && !THING.test(before)) ? { start: from, end: whole.end } : whole;
}
