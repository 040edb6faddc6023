/**
 * Content units of a stretch: what makes it about this case. Chinese by character pairs, since segmenters differ between
 * browsers; English by word stems. Function and formula words are left out.
 */
import type { Span } from '../shared/span.ts';
import { isDigit, isHan, isLetter, isWordUnit } from './language.ts';
import { firstFrom } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { TextDoc } from './types.ts';

/** A unit and where it stands in the folded text. */
export interface ContentUnit extends Span {
  readonly unit: string;
}

/** What a UTF-16 unit of folded text is to content. */
const KIND = { none: 0, han: 1, stop: 2, letter: 3, digit: 4 } as const;

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (isHan(code)) return zh.STOP_CHARS.includes(String.fromCharCode(code)) ? KIND.stop : KIND.han;
  if (isLetter(code)) return KIND.letter;
  return isDigit(code) ? KIND.digit : KIND.none;
});

/** The first and the number of all code units that `isHan` takes. */
const FIRST_HAN = 0x3400;
const HAN_RANGE = 0x6c00;

/** Two characters as one whole number, which is looked up faster than a text. */
export function pairKey(first: number, second: number): number {
  return (first - FIRST_HAN) * HAN_RANGE + second - FIRST_HAN;
}

const STOP_PAIRS = new Set(
  Array.from(zh.STOP_PAIRS, (pair) => pairKey(pair.charCodeAt(0), pair.charCodeAt(1))),
);

/** Endings taken off one after another, each where enough of the word is left. */
const ENDINGS = [
  { ending: /'(?:s|re|ve|ll|d)$/, least: 2 },
  { ending: /(?<=ch|sh|x|ss|z)es$/, least: 3 },
  { ending: /(?<!s)s$/, least: 3 },
  { ending: /(?:ied|ie|y|ing|ed|er|ly|e)$/, least: 4 },
] as const;

/** The last letters of all endings. */
const MAY_END = /[sdelgry]$/;

/** Longer runs of letters are no words. */
const LONGEST_WORD = 40;

/** A rough stem: enough that "delivers", "delivered", "deliveries" and "delivery" meet. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD || !MAY_END.test(word)) return word;
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

/** What is told of each unit in order of place. */
export interface UnitSink {
  /** Two characters that stand together; not of those that say nothing about a case. */
  readonly pair: (key: number, start: number) => void;
  /** Any word or number. */
  readonly word: (start: number, end: number) => void;
}

/** Goes over a folded text and tells its pairs and words. */
export function visitUnits(text: string, { pair, word }: UnitSink): void {
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code];
    if (kind === KIND.han) {
      const key = pairKey(previous, code);
      if (previous !== 0 && !STOP_PAIRS.has(key)) pair(key, i - 1);
      previous = code;
      continue;
    }
    previous = 0;
    if (kind !== KIND.letter && kind !== KIND.digit) continue;
    const end = wordEnd(text, i);
    word(i, end);
    i = end - 1;
  }
}

/** The unit of a word, `null` for one that says nothing about a case. */
export function unitOf(word: string): string | null {
  return en.STOP_WORDS.has(word) ? null : stem(word);
}

/** The units of a document in order of place, repeats included. */
export function contentOf({ folded }: TextDoc): readonly ContentUnit[] {
  const units: ContentUnit[] = [];
  visitUnits(folded, {
    pair: (_, start) => units.push({ unit: folded.slice(start, start + 2), start, end: start + 2 }),
    word: (start, end) => {
      const unit = unitOf(folded.slice(start, end));
      if (unit !== null) units.push({ unit, start, end });
    },
  });
  return units;
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
