import type { CueLang } from '../../shared/lang.ts';
import { FNV_BASIS, fnvOver, fnvStep, mix32 } from '../../shared/random.ts';
import { isDigit } from '../../text/language.ts';
import { SPARE } from './feature-of.ts';
import type { FeatureSet } from './feature-set.ts';

/** Characters, words of the longest n-gram. */
const LONGEST = { zh: 4, en: 3 } as const;
const TOKEN = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*|[?!]/g;
const SPACE = 0x20;

function addCharacters(text: string, into: FeatureSet): void {
  const plain = `^${text
    .replace(/\s+/g, '')
    .replace(/\d+(?:\.\d+)?/g, '0')
    .replace(/[a-z]+/g, 'a')}$`;
  for (let i = 0; i < plain.length; i++) {
    const end = Math.min(i + LONGEST.zh, plain.length);
    let hash = FNV_BASIS;
    for (let n = i; n < end; n++) {
      hash = fnvStep(hash, plain.charCodeAt(n));
      into.add(mix32(hash) >>> SPARE);
    }
  }
}

function addWords(text: string, into: FeatureSet): void {
  const words = ['^'];
  for (const word of text.match(TOKEN) ?? []) words.push(isDigit(word.charCodeAt(0)) ? '0' : word);
  words.push('$');
  for (let i = 0; i < words.length; i++) {
    const end = Math.min(i + LONGEST.en, words.length);
    let hash = FNV_BASIS;
    for (let n = i; n < end; n++) {
      hash = fnvOver(n === i ? hash : fnvStep(hash, SPACE), words[n] ?? '');
      into.add(mix32(hash) >>> SPARE);
    }
  }
}

/**
 * Adds the hashes of the n-grams of a stretch of folded text: characters in Chinese, words in English; every number is alike,
 * and spaces in Chinese say nothing. A longer n-gram goes on from the hash of the shorter one.
 */
export function addNgrams(text: string, lang: CueLang, into: FeatureSet): void {
  if (lang === 'zh') addCharacters(text, into);
  else addWords(text, into);
}
