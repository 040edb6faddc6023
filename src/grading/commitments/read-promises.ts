/** Promises of a reply by the tagger of its language: who, what, when, amount, condition (design §6). */
import type { CueLang } from '../../shared/lang.ts';
import { contains, hull, overlaps, type Span } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { TextDoc } from '../../text/types.ts';
import { saidAgain } from '../gaming/again.ts';
import type { Evidence } from '../types.ts';
import { promisesOf, type TaggedPromise } from './slots/promises-of.ts';
import { createTagger, type TaggerWeights } from './slots/tagger.ts';
import { pairedSum, sumsOf } from './paired-sum.ts';
import { trimmed } from './trimmed.ts';
import type { PromiseRead } from './types.ts';
import { conditionOf as conditionInChinese } from './zh/condition-of.ts';
import { pointsIn, timeOf } from './zh/time-of.ts';

export type TaggersOf = { readonly [L in CueLang]?: TaggerWeights };

/** Between two times that are one: "tomorrow by ten", "明天上午…十点前". */
const JOINT = /^[\s,]*(?:(?:at|by|before|between|on|and|in the|or|to|的|之?前|到|至|或|和|~|-)[\s,]*)?$/;

/** The times that can be held against a clock; those side by side as one. */
function timesOf({ times, folded, lang }: TextDoc): readonly Span[] {
  if (lang === 'zh') return pointsIn(folded);
  const joined: Span[] = [];
  for (const { span, kind } of times) {
    if (kind === 'vague') continue;
    const last = joined.at(-1);
    if (last !== undefined && JOINT.test(folded.slice(last.end, span.start)))
      joined[joined.length - 1] = hull(last, span);
    else joined.push(span);
  }
  return joined;
}

/** The clauses that a place lies in, whole. */
function clausesAt({ clauses }: TextDoc, place: Span): Span {
  return clauses.filter((clause) => overlaps(clause, place)).reduce<Span>(hull, place);
}

/** What the tagger found of a time, whole; else a time in the act's own clause. Vague ones are none. */
function whenOf(doc: TextDoc, found: Span | null, act: Span): Span | null {
  const times = timesOf(doc);
  const isVague =
    found !== null && doc.times.some(({ kind, span }) => kind === 'vague' && contains(span, found));
  if (doc.lang === 'zh') return isVague ? null : timeOf(doc.folded, found, act);
  if (found === null) return times.find((time) => contains(act, time)) ?? null;
  return isVague ? null : times.filter((time) => overlaps(time, found)).reduce<Span>(hull, found);
}

/** The "if" that the tagger found, its clause whole; else one that stands in the same sentence. */
function conditionOf(doc: TextDoc, found: Span | null, act: Span): Span | null {
  if (found !== null) {
    const clause = doc.clauses.find((one) => overlaps(one, found));
    return clause === undefined || overlaps(clause, act) ? found : clause;
  }
  const sentence = doc.clauses.find((one) => overlaps(one, act))?.sentence;
  return doc.clauses.find((one) => one.sentence === sentence && one.condition && !overlaps(one, act)) ?? null;
}

/** A promise with its places in the raw reply, marks left out; `null` where a mark is all that was tagged. */
function promiseOf(doc: TextDoc, tagged: TaggedPromise): PromiseRead | null {
  const bare = (span: Span | null): Span | null => (span === null ? null : trimmed(doc.folded, span));
  const raw = (span: Span | null): Span | null => (span === null ? null : toRawSpan(doc, span));
  const what = bare(tagged.what);
  if (what === null) return null;
  const within = bare(clausesAt(doc, what)) ?? what;
  const amount = pairedSum(doc, sumsOf(doc), what, within);
  const own = timesOf(doc).filter((time) => contains(within, time));
  const condition =
    doc.lang === 'zh'
      ? conditionInChinese(doc, tagged.condition, within, what)
      : conditionOf(doc, tagged.condition, within);
  const named = whenOf(doc, bare(tagged.when), within);
  return {
    span: toRawSpan(doc, within),
    who: raw(bare(tagged.who)),
    what: toRawSpan(doc, what),
    when: raw(named),
    times: (own.length > 0 || named === null ? own : [named]).map((time) => toRawSpan(doc, time)),
    amount: raw(amount?.span ?? null),
    condition: raw(bare(condition)),
  };
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
      .flatMap((sentence) => promisesOf(sentence, doc.lang))
      .filter(({ what }) => !again.some((sentence) => sentence !== undefined && overlaps(sentence, what)))
      .flatMap((promise) => promiseOf(doc, promise) ?? []);
  };
}
