/**
 * Content units of a stretch: what makes it about this case. Chinese by character pairs, since segmenters differ between
 * browsers; English by word stems. Function and formula words are left out.
 */
import type { Span } from '../shared/span.ts';
import { isHan } from './language.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { TextDoc } from './types.ts';

const STOP_CHARS = new Set(zh.STOP_CHARS);

/** A rough stem: enough that "delivered", "deliveries" and "delivery" meet. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const base = word
    .replace(/'(?:s|re|ve|ll|d)$/, '')
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:ing|edly|ed|er|ers|ly|es|s)$/, '');
  return base.length >= 3 ? base : word;
}

const WORD = /[a-z][a-z']*|\d+(?:[.:]\d+)*/g;

/** The units of a span of a document, in order, repeats included. */
export function contentUnits(doc: TextDoc, span: Span = { start: 0, end: doc.folded.length }): string[] {
  const text = doc.folded;
  const units: string[] = [];
  let previous = '';
  for (let i = span.start; i < span.end; i++) {
    const character = text[i] ?? '';
    const counts = isHan(text.charCodeAt(i)) && !STOP_CHARS.has(character);
    if (counts && previous !== '') {
      const pair = previous + character;
      if (!zh.STOP_PAIRS.has(pair)) units.push(pair);
    }
    previous = counts ? character : '';
  }
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const word = match[0];
    if (!en.STOP_WORDS.has(word) && (word.length > 1 || word >= '0')) units.push(stem(word));
  }
  return units;
}
