/** The acts of a Chinese sentence whole, from what was tagged of them: each with its words from the doer on, and the doer. */
import { hull, overlaps, type Span } from '../../../shared/span.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { TextDoc } from '../../../text/types.ts';
import type { TaggedPromise } from '../slots/promises-of.ts';
import {
  BEFORE,
  BEGUN,
  BY,
  BY_WHOM,
  DOER,
  DONE_TO,
  NO_TOPIC,
  NOT_DOER,
  PRONOUN,
  ROUNDS_OFF,
  THING,
  TOPIC,
} from './act-words.ts';
import { ENDS_WITHIN, MARKED } from './condition-words.ts';
import { NAME, ROLE } from './doer-words.ts';
import { timesIn } from './times.ts';

/** Where one act ends and the next may begin: a mark, or a blank between two words. */
const BREAK =
  /(?<!\d)[,.]|[,.](?!\d)|[;!?。\n]|(?<=\p{sc=Han}) +(?=\p{sc=Han})|(?<=\d) +(?=[再另也还送我])/gu;
/** Fewer characters of an act in a stretch are a slip of the tagger. */
const LEAST = 2;
/** How far from its beginning a doer of many words may end: 替班的刘姐, 基地台工程人员. */
const LONGEST = 9;
/** So many characters before a word for a doer tell which: 安装师傅. */
const OF_IT = 4;

/** The stretches between breaks that an act lies in. */
function stretchesOf({ folded }: TextDoc, what: Span): readonly Span[] {
  const breaks = matchesIn(BREAK, folded);
  const stretches = [...breaks, { start: folded.length, end: folded.length }].map(({ start }, i) => ({
    start: breaks[i - 1]?.end ?? 0,
    end: start,
  }));
  const shared = (one: Span): number => Math.min(one.end, what.end) - Math.max(one.start, what.start);
  const most = Math.max(...stretches.map(shared));
  return stretches.filter((one) => shared(one) >= Math.min(most, LEAST));
}

/** The place behind what belongs neither to the act nor to its doer. */
function skipped(doc: TextDoc, from: number, end: number): number {
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
function doerIn(doc: TextDoc, from: number, end: number, act: Span, tagged: Span | null): Span | null {
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

/** One act of a stretch, whole. */
function actIn(
  doc: TextDoc,
  stretch: Span,
  promise: TaggedPromise,
  before: TaggedPromise | null,
): TaggedPromise {
  const { folded } = doc;
  const rounds = ROUNDS_OFF.exec(folded.slice(stretch.start, stretch.end))?.[0].length ?? 0;
  const end = stretch.end - rounds;
  const hangs =
    MARKED.test(folded.slice(stretch.start, end)) ||
    (promise.condition !== null && overlaps(promise.condition, stretch));
  const condition = hangs ? ENDS_WITHIN.exec(folded.slice(stretch.start, end)) : null;
  const open = condition === null ? stretch.start : stretch.start + condition.index + condition[0].length;
  const from = skipped(doc, open, end);
  const doer = doerIn(doc, from, end, promise.what, promise.who);
  const start = skipped(doc, doer?.end ?? from, end);
  const words = folded.slice(start, end);
  const isTopic =
    TOPIC.test(words) ||
    (!NO_TOPIC.test(words) &&
      timesIn(doc).some(({ span }) => start < span.start && span.start <= start + LONGEST && span.end < end));
  const carried = before !== null && !isTopic ? before.who : null;
  return { ...promise, who: doer ?? carried, what: { start, end } };
}

/** The acts of one sentence. A doer goes on from act to act until another, or a thing, is what a clause begins with. */
export function actsOf(doc: TextDoc, tagged: readonly TaggedPromise[]): readonly TaggedPromise[] {
  const acts: TaggedPromise[] = [];
  for (const promise of tagged) {
    for (const stretch of stretchesOf(doc, promise.what)) {
      const last = acts.at(-1) ?? null;
      if (last !== null && overlaps(last.what, stretch)) continue;
      acts.push(actIn(doc, stretch, promise, last));
    }
  }
  return acts;
}
