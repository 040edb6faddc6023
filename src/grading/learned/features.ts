/**
 * What the learned layer sees of one sentence (design §3): n-grams of its words, what the rules found in it and beside it,
 * and its structure. A feature is the 24-bit hash of its name, so that no vocabulary has to be shipped.
 */
import type { CueLang } from '../../shared/lang.ts';
import { FNV_BASIS, fnvOver, fnvStep, mix32 } from '../../shared/random.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { Span } from '../../shared/span.ts';
import { meets } from '../../text/matches.ts';
import type { Clause } from '../../text/types.ts';
import { isMeant, type ReplyReading } from '../reply-reading.ts';
import type { Finding } from '../types.ts';
import { featureOf, SPARE } from './feature-of.ts';
import { addSign, signFeatures } from './sign-features.ts';

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

/** Characters, words of the longest n-gram. */
const LONGEST = { zh: 4, en: 3 } as const;
/** From how many units shared with the customer's words on. */
const SHARED_BOUNDS = [1, 2, 4] as const;
/** Lengths are told apart by powers of two up to this one; a character, or a word, is about so many n-grams. */
const LENGTHS = 6;
const PER_LENGTH = 3;
const TOKEN = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*|[?!]/g;

/**
 * The hashes of the n-grams of a stretch of folded text, each once: characters in Chinese, words in English; every number is
 * alike, and spaces in Chinese say nothing. A longer n-gram goes on from the hash of the shorter one.
 */
export function ngramsOf(text: string, lang: CueLang): Set<number> {
  const hashes = new Set<number>();
  if (lang === 'zh') {
    const plain = `^${text
      .replace(/\s+/g, '')
      .replace(/\d+(?:\.\d+)?/g, '0')
      .replace(/[a-z]+/g, 'a')}$`;
    for (let i = 0; i < plain.length; i++) {
      let hash = FNV_BASIS;
      for (let n = i; n < i + LONGEST.zh && n < plain.length; n++) {
        hash = fnvStep(hash, plain.charCodeAt(n));
        hashes.add(mix32(hash) >>> SPARE);
      }
    }
    return hashes;
  }
  const words = ['^', ...(text.match(TOKEN) ?? []).map((word) => (/\d/.test(word) ? '0' : word)), '$'];
  for (let i = 0; i < words.length; i++) {
    let hash = FNV_BASIS;
    for (let n = i; n < i + LONGEST.en && n < words.length; n++) {
      hash = fnvOver(n === i ? hash : fnvStep(hash, 0x20), words[n] ?? '');
      hashes.add(mix32(hash) >>> SPARE);
    }
  }
  return hashes;
}

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

function structureOf(clauses: readonly Clause[]): string[] {
  const names: string[] = [];
  for (const one of clauses) {
    names.push(`q:${one.question ?? ''}`, `t:${one.tense}`, `s:${one.subject ?? ''}`);
    if (one.condition) names.push('condition');
    if (one.imperative) names.push('imperative');
    if (one.negated.length > 0) names.push('negated');
    for (const person of one.persons) names.push(`p:${person}`);
  }
  return names;
}

/** How often each criterion was found. */
function countsOf(found: readonly Finding[]): ReadonlyMap<CriterionId, number> {
  const counts = new Map<CriterionId, number>();
  for (const { criterion } of found) counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  return counts;
}

/** What the customer said last: its signs, and what it asks. */
function heardFeatures(reading: ReplyReading): readonly number[] {
  const names = new Set(reading.signsHeard().map((name) => `C:${name}`));
  for (const { question } of reading.customer?.clauses ?? [])
    if (question !== null) names.add(`C:${question}`);
  return Array.from(names, (name) => featureOf(`S:${name}`));
}

/** The features of every sentence of a reply in which the rules found so much. */
export function featuresOf(reading: ReplyReading, found: readonly Finding[]): readonly SentenceFeatures[] {
  const { doc } = reading;
  const findings = bySentence(reading, found, ({ span }) => span);
  const times = bySentence(reading, doc.times, ({ span }) => span);
  const amounts = bySentence(reading, doc.amounts, ({ span }) => span);
  const signs = bySentence(reading, reading.signHits(), ({ span }) => span);
  const earnest = signs.map((hits) => new Set(hits.filter(isMeant).map(({ role }) => role)));
  /** In how many sentences each sign stands in earnest. */
  const spread = new Map<string, number>();
  for (const roles of earnest) for (const role of roles) spread.set(role, (spread.get(role) ?? 0) + 1);
  const heard = heardFeatures(reading);
  const inAll = countsOf(found);
  return doc.sentences.map(({ index, start, end, firstClause, endClause }) => {
    const clauses = doc.clauses.slice(firstClause, endClause);
    const span = { start, end };
    const own = ngramsOf(doc.folded.slice(start, end), doc.lang);
    const names = structureOf(clauses);
    for (const { kind } of times[index] ?? []) names.push(`time:${kind}`);
    for (const { kind } of amounts[index] ?? []) names.push(`amount:${kind}`);
    if (meets(doc.quotes, span)) names.push('quoted');
    const shared = reading.sharedCount(span);
    for (const bound of SHARED_BOUNDS) if (shared >= bound) names.push(`shared:${bound}`);
    names.push(`length:${Math.min(LENGTHS, 31 - Math.clz32(own.size / PER_LENGTH + 1))}`);
    if (index === 0) names.push('first');
    if (index === doc.sentences.length - 1) names.push('last');
    if (doc.sentences.length === 1) names.push('only');
    for (const hit of signs[index] ?? []) addSign(doc, hit, own);
    const mine = earnest[index];
    for (const [role, count] of spread)
      if (count > (mine?.has(role) === true ? 1 : 0)) own.add(signFeatures(role).elsewhere);
    for (const role of earnest[index - 1] ?? []) own.add(signFeatures(role).before);
    for (const feature of heard) own.add(feature);
    const here = findings[index] ?? [];
    const inside = countsOf(here);
    const ruled = new Set<string>();
    for (const { criterion, level, code } of here)
      ruled.add(`F:${criterion}${level}`).add(`F:${criterion}.${code}`);
    for (const [criterion, count] of inAll)
      if (count > (inside.get(criterion) ?? 0)) ruled.add(`B:${criterion}`);
    for (const name of names) own.add(featureOf(`S:${name}`));
    return { start, end, clauses, found: here, own: [...own], ruled: Array.from(ruled, featureOf) };
  });
}
