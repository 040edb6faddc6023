/** Promises from tagged words: each act with the doer, time and condition that stand nearest to it. */
import type { CueLang } from '../../../shared/lang.ts';
import { distance, type Span } from '../../../shared/span.ts';
import { SLOTS, slotOf, type Slot } from './tags.ts';
import type { TaggedTokens } from './tagger.ts';

/** One promise; places in the folded view. */
export interface TaggedPromise {
  readonly who: Span | null;
  readonly what: Span;
  readonly when: Span | null;
  readonly condition: Span | null;
}

type Chunk = { readonly start: number; end: number };

/** Stretches of each slot in order of place; an act goes on behind what stands within it. */
function chunksOf({ tokens, tags }: TaggedTokens): { readonly [S in Slot]: readonly Chunk[] } {
  const chunks = Object.fromEntries(SLOTS.map((slot) => [slot, []])) as unknown as { [S in Slot]: Chunk[] };
  let isActOpen = false;
  tokens.forEach(({ start, end }, i) => {
    const tag = tags[i] ?? 0;
    const slot = slotOf(tag);
    if (slot === null) {
      isActOpen = false;
      return;
    }
    const last = chunks[slot].at(-1);
    const goesOn = slot === 'what' ? isActOpen : slotOf(tags[i - 1] ?? 0) === slot;
    if (tag % 2 === 0 && goesOn && last !== undefined) last.end = end;
    else chunks[slot].push({ start, end });
    if (slot === 'what') isActOpen = true;
  });
  return chunks;
}

/** The nearest of some stretches between two places; of equals the earlier. */
function nearest(chunks: readonly Chunk[], to: Span, from: number, until: number): Span | null {
  const within = chunks.filter(({ start, end }) => start >= from && end <= until);
  const best = Math.min(...within.map((chunk) => distance(chunk, to)));
  return within.find((chunk) => distance(chunk, to) === best) ?? null;
}

/** Chinese says the time before the act, English behind it; elsewhere it is another act's unless there is none. */
function timeOf(
  chunks: readonly Chunk[],
  act: Span,
  { from, until, isLast }: { readonly from: number; readonly until: number; readonly isLast: boolean },
  clauseAt: (place: number) => number,
  lang: CueLang,
): Span | null {
  const inside = nearest(chunks, act, act.start, act.end);
  if (inside !== null) return inside;
  const before = nearest(chunks, act, from, act.start);
  if (lang === 'zh') return before ?? (isLast ? nearest(chunks, act, act.end, until) : null);
  // What stands in the clause of the act before, or of the one to come, is theirs.
  const isOf = (time: Span | null, other: number): boolean =>
    time !== null && clauseAt(time.start) === clauseAt(other) && clauseAt(time.start) !== clauseAt(act.start);
  const behind = nearest(chunks, act, act.end, until);
  if (behind !== null && (isLast || !isOf(behind, until))) return behind;
  return from > 0 && isOf(before, from - 1) ? null : before;
}

/** The promises of one sentence. In a row of acts the doer is named once. */
export function promisesOf(sentence: TaggedTokens, lang: CueLang): readonly TaggedPromise[] {
  const { who, what, when, condition } = chunksOf(sentence);
  const backwards = [...sentence.tokens].reverse();
  const clauseAt = (place: number): number => backwards.find(({ start }) => start <= place)?.clause ?? -1;
  let doer: Span | null = null;
  return what.map((act, i) => {
    const from = what[i - 1]?.end ?? 0;
    const until = what[i + 1]?.start ?? Infinity;
    doer = nearest(who, act, from, act.start) ?? doer;
    return {
      who: doer,
      what: act,
      when: timeOf(when, act, { from, until, isLast: i === what.length - 1 }, clauseAt, lang),
      condition: nearest(condition, act, 0, Infinity),
    };
  });
}
