/** The acts of a Chinese sentence whole, from what was tagged of them: each with its words from the doer on, and the doer. */
import { overlaps, type Span } from '../../../shared/span.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { TextDoc } from '../../../text/types.ts';
import type { TaggedPromise } from '../slots/promises-of.ts';
import { NO_TOPIC, ROUNDS_OFF, TOPIC } from './act-words.ts';
import { ENDS_WITHIN, MARKED } from './condition-words.ts';
import { doerIn, LONGEST, skipped } from './doer-of.ts';
import { timesIn } from './times.ts';

/** Where one act ends and the next may begin: a mark, or a blank between two words. */
const BREAK =
  /(?<!\d)[,.]|[,.](?!\d)|[;!?。\n]|(?<=\p{sc=Han}) +(?=\p{sc=Han})|(?<=\d) +(?=[再另也还送我])/gu;
/** Fewer characters of an act in a stretch are a slip of the tagger. */
const LEAST = 2;

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
