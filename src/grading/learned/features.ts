/**
 * What the learned layer sees of one sentence (design §3): n-grams of its words, what the rules found in it and beside it,
 * and its structure. A feature is the 24-bit hash of its name, so that no vocabulary has to be shipped.
 */
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { Span } from '../../shared/span.ts';
import { meets } from '../../text/matches.ts';
import type { Clause } from '../../text/types.ts';
import { isMeant, type ReplyReading } from '../reply-reading.ts';
import type { CueHit, Finding } from '../types.ts';
import {
  amountFeature,
  foundFeatures,
  heardFeature,
  namedFeature,
  personFeature,
  questionFeature,
  subjectFeature,
  tenseFeature,
  timeFeature,
} from './feature-names.ts';
import { FeatureSet } from './feature-set.ts';
import { addNgrams } from './ngrams.ts';
import { addSign, signFeatures, type SignFeatures } from './sign-features.ts';

/** One sentence as features. Each list holds a feature once. */
export interface SentenceFeatures extends Span {
  readonly clauses: readonly Clause[];
  /** What the rules found that begins in it. */
  readonly found: readonly Finding[];
  /** From words and structure. */
  readonly own: readonly number[];
  /** From what the rules found; training reads each sentence once without these, so that words are learned too. */
  readonly ruled: readonly number[];
}

/** From how many units shared with the customer's words on. */
const SHARED_BOUNDS = [1, 2, 4] as const;
/** Lengths are told apart by powers of two up to this one; a character, or a word, is about so many n-grams. */
const LENGTHS = 6;
const PER_LENGTH = 3;

/** The items of each sentence, by where they begin. */
function bySentence<T>(
  reading: ReplyReading,
  items: readonly T[],
  spanOf: (item: T) => Span,
): readonly T[][] {
  const lists = reading.doc.sentences.map((): T[] => []);
  for (const item of items) lists[reading.clauseAt(spanOf(item).start).sentence]?.push(item);
  return lists;
}

function addStructure(clauses: readonly Clause[], into: FeatureSet): void {
  for (const one of clauses) {
    into.add(questionFeature(one.question ?? ''));
    into.add(tenseFeature(one.tense));
    into.add(subjectFeature(one.subject ?? ''));
    if (one.condition) into.add(namedFeature('condition'));
    if (one.imperative) into.add(namedFeature('imperative'));
    if (one.negated.length > 0) into.add(namedFeature('negated'));
    for (const person of one.persons) into.add(personFeature(person));
  }
}

/** How often each criterion was found. */
function countsOf(found: readonly Finding[]): ReadonlyMap<CriterionId, number> {
  const counts = new Map<CriterionId, number>();
  for (const { criterion } of found) counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  return counts;
}

/** What the customer said last: its signs, and what it asks. */
function heardFeatures(reading: ReplyReading): ReadonlySet<number> {
  const heard = new Set(reading.signsHeard().map(heardFeature));
  for (const { question } of reading.customer?.clauses ?? [])
    if (question !== null) heard.add(heardFeature(question));
  return heard;
}

/** The signs that stand in earnest in each sentence. */
function earnestIn(signs: readonly (readonly CueHit[])[]): readonly ReadonlySet<SignFeatures>[] {
  return signs.map((hits) => {
    const earnest = new Set<SignFeatures>();
    for (const hit of hits) if (isMeant(hit)) earnest.add(signFeatures(hit.role));
    return earnest;
  });
}

function addRuled(here: readonly Finding[], inAll: ReadonlyMap<CriterionId, number>, into: FeatureSet): void {
  for (const { criterion, level, code } of here) {
    const features = foundFeatures(criterion);
    into.add(features.levels[level]);
    into.add(features.code(code));
  }
  const inside = countsOf(here);
  for (const [criterion, count] of inAll)
    if (count > (inside.get(criterion) ?? 0)) into.add(foundFeatures(criterion).elsewhere);
}

/** Filled and emptied again for each sentence: room for them costs more than what is put there. */
const own = new FeatureSet();
const ruled = new FeatureSet();

/** The features of every sentence of a reply in which the rules found so much. */
export function featuresOf(reading: ReplyReading, found: readonly Finding[]): readonly SentenceFeatures[] {
  const { doc } = reading;
  const findings = bySentence(reading, found, ({ span }) => span);
  const times = bySentence(reading, doc.times, ({ span }) => span);
  const amounts = bySentence(reading, doc.amounts, ({ span }) => span);
  const signs = bySentence(reading, reading.signHits(), ({ span }) => span);
  const earnest = earnestIn(signs);
  /** In how many sentences each sign stands in earnest. */
  const spread = new Map<SignFeatures, number>();
  for (const here of earnest) for (const sign of here) spread.set(sign, (spread.get(sign) ?? 0) + 1);
  const heard = heardFeatures(reading);
  const inAll = countsOf(found);
  return doc.sentences.map(({ index, start, end, firstClause, endClause }) => {
    const clauses = doc.clauses.slice(firstClause, endClause);
    const span = { start, end };
    own.clear();
    addNgrams(doc.folded.slice(start, end), doc.lang, own);
    const length = Math.min(LENGTHS, 31 - Math.clz32(own.size / PER_LENGTH + 1));
    for (const hit of signs[index] ?? []) addSign(doc, hit, own);
    const mine = earnest[index];
    for (const [sign, count] of spread)
      if (count > (mine?.has(sign) === true ? 1 : 0)) own.add(sign.elsewhere);
    for (const sign of earnest[index - 1] ?? []) own.add(sign.before);
    for (const feature of heard) own.add(feature);
    addStructure(clauses, own);
    for (const { kind } of times[index] ?? []) own.add(timeFeature(kind));
    for (const { kind } of amounts[index] ?? []) own.add(amountFeature(kind));
    if (meets(doc.quotes, span)) own.add(namedFeature('quoted'));
    const shared = reading.sharedCount(span);
    for (const bound of SHARED_BOUNDS) if (shared >= bound) own.add(namedFeature(`shared:${bound}`));
    own.add(namedFeature(`length:${length}`));
    if (index === 0) own.add(namedFeature('first'));
    if (index === doc.sentences.length - 1) own.add(namedFeature('last'));
    if (doc.sentences.length === 1) own.add(namedFeature('only'));
    const here = findings[index] ?? [];
    ruled.clear();
    addRuled(here, inAll, ruled);
    return { start, end, clauses, found: here, own: own.list(), ruled: ruled.list() };
  });
}
