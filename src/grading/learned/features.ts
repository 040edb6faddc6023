/**
 * What the learned layer sees of one sentence (design §3): n-grams of its words, what the rules found in it and beside it,
 * and its structure. A feature is the 32-bit hash of its name, so that no vocabulary has to be shipped.
 */
import type { CueLang } from '../../shared/lang.ts';
import type { Span } from '../../shared/span.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import type { Finding } from '../types.ts';

/** One sentence as features. Each list holds a feature once. */
export interface SentenceFeatures extends Span {
  readonly clauses: readonly Clause[];
  /** From words and structure. */
  readonly own: readonly number[];
  /** From what the rules found; training leaves these out now and then, so that words are learned too. */
  readonly ruled: readonly number[];
}

const LONGEST = { zh: 4, en: 3 } as const;
const TOKEN = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*|[?!]/g;

const BASIS = 0x811c9dc5;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function stepOver(hash: number, text: string): number {
  let now = hash;
  for (let i = 0; i < text.length; i++) now = step(now, text.charCodeAt(i));
  return now;
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** FNV-1a over UTF-16 units, mixed at the end. */
export function hashOf(name: string): number {
  return finish(stepOver(BASIS, name));
}

/**
 * The hashes of the n-grams of a stretch of folded text, each once: characters in Chinese, words in English; every number is
 * alike. A longer n-gram goes on from the hash of the shorter one.
 */
export function ngramsOf(text: string, lang: CueLang): Set<number> {
  const hashes = new Set<number>();
  if (lang === 'zh') {
    const plain = `^${text.replace(/\d+(?:\.\d+)?/g, '0').replace(/[a-z]+/g, 'a')}$`;
    for (let i = 0; i < plain.length; i++) {
      let hash = BASIS;
      for (let n = i; n < i + LONGEST.zh && n < plain.length; n++) {
        hash = step(hash, plain.charCodeAt(n));
        hashes.add(finish(hash));
      }
    }
    return hashes;
  }
  const words = ['^', ...(text.match(TOKEN) ?? []).map((word) => (/\d/.test(word) ? '0' : word)), '$'];
  for (let i = 0; i < words.length; i++) {
    let hash = BASIS;
    for (let n = i; n < i + LONGEST.en && n < words.length; n++) {
      hash = stepOver(n === i ? hash : step(hash, 0x20), words[n] ?? '');
      hashes.add(finish(hash));
    }
  }
  return hashes;
}

function structureOf(doc: TextDoc, clauses: readonly Clause[], shared: number): string[] {
  const names: string[] = [];
  for (const one of clauses) {
    names.push(`q:${one.question ?? ''}`, `t:${one.tense}`, `s:${one.subject ?? ''}`);
    if (one.condition) names.push('condition');
    if (one.imperative) names.push('imperative');
    if (one.negated.length > 0) names.push('negated');
    for (const person of one.persons) names.push(`p:${person}`);
  }
  const start = clauses[0]?.start ?? 0;
  const end = clauses.at(-1)?.end ?? 0;
  for (const { kind, span } of doc.times)
    if (span.start >= start && span.end <= end) names.push(`time:${kind}`);
  for (const { kind, span } of doc.amounts)
    if (span.start >= start && span.end <= end) names.push(`amount:${kind}`);
  if (doc.quotes.some((quote) => quote.start < end && quote.end > start)) names.push('quoted');
  for (const bound of [1, 2, 4]) if (shared >= bound) names.push(`shared:${bound}`);
  names.push(`length:${Math.min(6, 31 - Math.clz32(end - start + 1))}`);
  return names;
}

/** The features of every sentence. `sharedOf`: how much content a span has in common with the customer's words. */
export function featuresOf(
  doc: TextDoc,
  found: readonly Finding[],
  sharedOf: (span: Span) => number,
): readonly SentenceFeatures[] {
  return doc.sentences.map(({ index, firstClause, endClause }) => {
    const clauses = doc.clauses.slice(firstClause, endClause);
    const start = clauses[0]?.start ?? 0;
    const end = clauses.at(-1)?.end ?? start;
    const names = structureOf(doc, clauses, sharedOf({ start, end }));
    if (index === 0) names.push('first');
    if (index === doc.sentences.length - 1) names.push('last');
    if (doc.sentences.length === 1) names.push('only');
    const ruled: string[] = [];
    for (const { criterion, level, code, span } of found) {
      if (span.start >= start && span.start < end)
        ruled.push(`F:${criterion}${level}`, `F:${criterion}.${code}`);
      else ruled.push(`B:${criterion}`);
    }
    const own = ngramsOf(doc.folded.slice(start, end), doc.lang);
    for (const name of names) own.add(hashOf(`S:${name}`));
    return { start, end, clauses, own: [...own], ruled: [...new Set(ruled)].map(hashOf) };
  });
}
