/** Promises of a reply by the tagger of its language: who, what, when, amount, condition (design §6). */
import type { CueLang } from '../../shared/lang.ts';
import { contains, hull, overlaps, type Span } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { TextDoc } from '../../text/types.ts';
import { saidAgain } from '../gaming/again.ts';
import type { Evidence } from '../types.ts';
import { englishSlots } from './english/slots.ts';
import type { SlotReader } from './slot-reader.ts';
import { promisesOf, type TaggedPromise } from './slots/promises-of.ts';
import { createTagger, type TaggerWeights } from './slots/tagger.ts';
import { trimmed } from './trimmed.ts';
import type { PromiseRead } from './types.ts';
import { chineseSlots } from './zh/slots.ts';

export type TaggersOf = { readonly [L in CueLang]?: TaggerWeights };

export const SLOT_READERS: { readonly [L in CueLang]: SlotReader } = { zh: chineseSlots, en: englishSlots };

/** The clauses that a place lies in, whole. */
function clausesAt({ clauses }: TextDoc, place: Span): Span {
  return clauses.filter((clause) => overlaps(clause, place)).reduce<Span>(hull, place);
}

/** A promise with its places in the raw reply, marks left out; `null` where a mark is all that was tagged. */
function promiseOf(doc: TextDoc, tagged: TaggedPromise, nextAct: number): PromiseRead | null {
  const { [doc.lang]: slots } = SLOT_READERS;
  const bare = (span: Span | null): Span | null => (span === null ? null : trimmed(doc.folded, span));
  const raw = (span: Span | null): Span | null => (span === null ? null : toRawSpan(doc, span));
  const what = bare(tagged.what);
  if (what === null) return null;
  const within = bare(clausesAt(doc, what)) ?? what;
  const act = { what, within, nextAct };
  if (!slots.binds(doc, act)) return null;
  const own = slots.times(doc).filter((time) => contains(within, time));
  const named = slots.when(doc, bare(tagged.when), act);
  return {
    span: toRawSpan(doc, within),
    who: raw(bare(tagged.who)),
    what: toRawSpan(doc, what),
    when: raw(named),
    times: (own.length > 0 || named === null ? own : [named]).map((time) => toRawSpan(doc, time)),
    amount: raw(slots.amount(doc, act)?.span ?? null),
    condition: raw(bare(slots.condition(doc, bare(tagged.condition), act))),
  };
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** Acts in the same words are one promise: "I'll leave a note and come by before nine" is held to its hour. Two hours are two. */
function isTold({ span, when }: PromiseRead, index: number, all: readonly PromiseRead[]): boolean {
  const inItsWords = (one: PromiseRead): boolean => isSame(one.span, span);
  const before = all.slice(0, index).filter(inItsWords);
  if (when !== null) return before.some((one) => isSame(one.when, when));
  return before.length > 0 || all.some((one) => inItsWords(one) && one.when !== null);
}

/**
 * Makes the reader; in a language without a tagger no promise is seen. `evidence` is that of the same reply, `earlier` what the
 * speaker said before: a promise said again is no second one. Promises come in order of place. Pure.
 */
export function createPromiseReader(
  weights: TaggersOf,
): (doc: TextDoc, evidence: readonly Evidence[], earlier: readonly TextDoc[]) => readonly PromiseRead[] {
  const taggers = {
    zh: weights.zh === undefined ? null : createTagger(weights.zh),
    en: weights.en === undefined ? null : createTagger(weights.en),
  };
  return (doc, evidence, earlier) => {
    const again = saidAgain(doc, earlier).map((index) => doc.sentences[index]);
    return (taggers[doc.lang]?.(doc, { evidence }) ?? [])
      .flatMap((sentence) => SLOT_READERS[doc.lang].acts(doc, promisesOf(sentence, doc.lang)))
      .filter(({ what }) => !again.some((sentence) => sentence !== undefined && overlaps(sentence, what)))
      .flatMap((promise, i, all) => promiseOf(doc, promise, all[i + 1]?.what.start ?? Infinity) ?? [])
      .filter((one, index, all) => !isTold(one, index, all));
  };
}
