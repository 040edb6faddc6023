/**
 * Sentences and clauses of a folded text, also where punctuation is missing: at marks, line ends and pictures; at spaces
 * between Chinese characters; and before words that open a clause.
 */
import type { Span } from '../shared/span.ts';
import { PICTURE } from './fold.ts';
import { isDigit, isHan, type LanguageReader } from './language.ts';
import { matchesIn } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import { Sieve } from './sieve.ts';

const SPACE = 0x20;

/** A clause before its words are read. */
export interface RawClause extends Span {
  readonly sentence: number;
}

export interface Segments {
  readonly clauses: readonly RawClause[];
  readonly sentenceCount: number;
}

/** What a unit can be to a clause; most are none of these and are passed over at once. */
const SIGN = {
  /** Ends a sentence. */
  sentence: 1,
  /** Ends a clause. */
  clause: 2,
  /** Ends one or the other, or nothing: its neighbours tell. */
  unclear: 4,
  /** No part of a clause at its beginning, or at its end. */
  noHead: 8,
  noTail: 16,
  /** Begins a word that opens a Chinese clause. */
  opening: 32,
} as const;

const ENDS = SIGN.sentence | SIGN.clause | SIGN.unclear;

const SIGNS = new Uint8Array(0x10000);
for (const [characters, sign] of [
  ['。!?\n', SIGN.sentence],
  [`;…—~()[]${PICTURE}`, SIGN.clause],
  [',:. -', SIGN.unclear],
  [' \n,.;:!?。、…—~()[]"\'•-*#>□|/', SIGN.noHead],
  [' \n,.;:!。、…—~()[]"•-*#□|/', SIGN.noTail],
  [[...zh.CLAUSE_OPENERS.map((word) => word.slice(0, 1)), '但', '我', '您', '你'].join(''), SIGN.opening],
] as const) {
  for (const character of new Set(characters)) {
    const code = character.charCodeAt(0);
    SIGNS[code] = (SIGNS[code] ?? 0) | sign;
  }
}

/** Whether the unit at `i` has one of some signs. */
function hasSign(text: string, i: number, signs: number): boolean {
  return ((SIGNS[text.charCodeAt(i)] ?? 0) & signs) !== 0;
}

const openers = new Sieve();
const OPENERS_EN = openers.add(en.CLAUSE_OPENERS);

/** Whether the dot at `i` ends a sentence: not in a number, a name of a file, or an abbreviation. */
function dotEnds(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  const before = text.charCodeAt(i - 1);
  if (i + 1 >= text.length) return true;
  if (isDigit(before) && isDigit(next)) return false;
  if (isHan(before) || isHan(next)) return true;
  if (text[i + 1] === '.') return false;
  if (text[i + 1] !== ' ' && text[i + 1] !== '"' && text[i + 1] !== '\n') return false;
  return !en.ABBREVIATION.test(text.slice(Math.max(0, i - 7), i));
}

/** The number before an item of a list, up to its dot. */
const ITEM = /^[\s"]*\d{1,2}$/;

/** Whether the dot at `i` only follows the number of an item, "1. Callum at ten": the item goes with its number. */
function isItemDot(text: string, from: number, i: number): boolean {
  return text[i] === '.' && i + 1 < text.length && i - from <= 4 && ITEM.test(text.slice(from, i));
}

/** What ends after the unit at `i`, which has a sign of an end: a sentence, a clause, or nothing. */
function endAt(text: string, i: number): 'sentence' | 'clause' | null {
  if (hasSign(text, i, SIGN.sentence)) return 'sentence';
  if (hasSign(text, i, SIGN.clause)) return 'clause';
  const before = text.charCodeAt(i - 1);
  const next = text.charCodeAt(i + 1);
  switch (text[i]) {
    case '.':
      if (dotEnds(text, i)) return 'sentence';
      return text[i + 1] === '.' ? 'clause' : null;
    case ' ':
      return isHan(before) && isHan(next) ? 'clause' : null;
    case '-':
      return before === SPACE && next === SPACE ? 'clause' : null;
    default:
      // A comma or a colon.
      return isDigit(before) && isDigit(next) ? null : 'clause';
  }
}

/** Whether a Chinese clause opens at `i`, when the one before began at `from`. */
function opensAt(text: string, i: number, from: number): boolean {
  if (!hasSign(text, i, SIGN.opening)) return false;
  const unit = text[i];
  if (unit === '但') return text[i + 1] !== '愿' && text[i - 1] !== '不' && text[i - 1] !== '非';
  if (unit === '我' || unit === '您' || unit === '你') {
    const stands = i - from >= zh.MIN_SPLIT && !zh.NO_SPLIT_AFTER.test(text[i - 1] ?? '');
    const opener = unit === '我' ? zh.SPEAKER_OPENER : zh.CONSENT_OPENER;
    return stands && opener.test(text.slice(i, i + 6));
  }
  return zh.CLAUSE_OPENERS.some((word) => text.startsWith(word, i));
}

const NO_PLACES: readonly number[] = [];

/** Places inside an unmarked stretch where a new clause opens. */
function openersIn(text: string, start: number, end: number, languageIn: LanguageReader): readonly number[] {
  if (languageIn(start, end) === 'en') {
    const words = openers.sift(text.slice(start, end));
    if (!words.may(OPENERS_EN)) return NO_PLACES;
    return matchesIn(en.CLAUSE_OPENERS, words.text, start)
      .map((span) => span.start + 1)
      .filter((place) => place - start >= en.MIN_SPLIT);
  }
  const places: number[] = [];
  let from = start;
  // A space after the mark before is no part of the clause's length.
  while (from < end && text.charCodeAt(from) === SPACE) from++;
  for (let i = from + zh.MIN_SPLIT - 1; i < end; i++) {
    if (i - from < zh.MIN_SPLIT - 1 || !opensAt(text, i, from)) continue;
    places.push(i);
    from = i;
  }
  return places;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let first = start;
  let last = end;
  while (first < last && hasSign(text, first, SIGN.noHead)) first++;
  while (last > first && hasSign(text, last - 1, SIGN.noTail)) last--;
  return first < last ? { start: first, end: last } : null;
}

/** Divides a folded text. A question mark belongs to its clause, other marks to none. Linear in the length. */
export function segment(text: string, languageIn: LanguageReader): Segments {
  const clauses: RawClause[] = [];
  let sentence = 0;
  let start = 0;
  let open = false;
  const push = (from: number, to: number): void => {
    const span = trimmed(text, from, to);
    if (span === null) return;
    clauses.push({ start: span.start, end: span.end, sentence });
    open = true;
  };
  const divide = (from: number, to: number): void => {
    let last = from;
    for (const place of openersIn(text, from, to, languageIn)) {
      push(last, place);
      last = place;
    }
    push(last, to);
  };
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !hasSign(text, i, ENDS)) continue;
    if (isItemDot(text, start, i)) continue;
    const end = i === text.length ? 'sentence' : endAt(text, i);
    if (end === null) continue;
    const stop = text[i] === '?' ? i + 1 : i;
    divide(start, stop);
    start = i + 1;
    if (end === 'sentence' && open) {
      sentence++;
      open = false;
    }
  }
  return { clauses, sentenceCount: sentence };
}
