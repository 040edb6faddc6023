/**
 * Content units of a stretch: what makes it about this case. Chinese by character pairs, since segmenters differ between
 * browsers; English by word stems. Function and formula words are left out.
 */
import type { Span } from '../shared/span.ts';
import { isDigit, isHan, isLetter, isWordUnit } from './language.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { TextDoc } from './types.ts';

/** A unit and where it stands in the folded text. */
export interface ContentUnit extends Span {
  readonly unit: string;
}

const STOP_CHARS = new Set(zh.STOP_CHARS);

/** Endings taken off one after another, each where enough of the word is left. */
const ENDINGS = [
  { ending: /'(?:s|re|ve|ll|d)$/, least: 2 },
  { ending: /(?<=ch|sh|x|ss|z)es$/, least: 3 },
  { ending: /(?<!s)s$/, least: 3 },
  { ending: /(?:ied|ie|y|ing|ed|er|ly|e)$/, least: 4 },
] as const;

/** Longer runs of letters are no words. */
const LONGEST_WORD = 40;

/** A rough stem: enough that "delivers", "delivered", "deliveries" and "delivery" meet. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  let base = word;
  for (let before = ''; before !== base;) {
    before = base;
    for (const { ending, least } of ENDINGS) {
      const shorter = base.replace(ending, '');
      if (shorter.length >= least) base = shorter;
    }
  }
  return base;
}

/** Where the word or number that begins at `start` ends: letters and apostrophes, or digits with dots and colons inside. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  if (isLetter(text.charCodeAt(start))) {
    while (isWordUnit(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end))) end++;
    return end;
  }
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const joined = text[end] === '.' || text[end] === ':';
    if (!joined || !isDigit(text.charCodeAt(end + 1))) return end;
    end += 2;
  }
}

/** The units of a document in order of place, repeats included. */
export function contentOf(doc: TextDoc): readonly ContentUnit[] {
  const text = doc.folded;
  const units: ContentUnit[] = [];
  let previous = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      const character = text.slice(i, i + 1);
      if (STOP_CHARS.has(character)) {
        previous = '';
        continue;
      }
      const pair = previous + character;
      if (previous !== '' && !zh.STOP_PAIRS.has(pair)) units.push({ unit: pair, start: i - 1, end: i + 1 });
      previous = character;
      continue;
    }
    previous = '';
    if (!isLetter(code) && !isDigit(code)) continue;
    const end = wordEnd(text, i);
    const word = text.slice(i, end);
    if (!en.STOP_WORDS.has(word)) units.push({ unit: stem(word), start: i, end });
    i = end - 1;
  }
  return units;
}

/** Index of the first item that begins at or after an offset, of a list in order of place. */
function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The distinct units that lie inside a span. */
export function unitsInside(units: readonly ContentUnit[], { start, end }: Span): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = firstFrom(units, start); i < units.length; i++) {
    const item = units[i];
    if (item === undefined || item.start >= end) break;
    if (item.end <= end) found.add(item.unit);
  }
  return found;
}
