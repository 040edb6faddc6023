/**
 * Sentences and clauses of a folded text, also where punctuation is missing: at marks, line ends and pictures; at spaces
 * between Chinese characters; and before words that open a clause.
 */
import type { Span } from '../shared/span.ts';
import { PICTURE } from './fold.ts';
import { isDigit, isHan, languageOf } from './language.ts';
import { matchesIn } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';

/** A clause before its words are read. */
export interface RawClause extends Span {
  readonly sentence: number;
}

export interface Segments {
  readonly clauses: readonly RawClause[];
  readonly sentenceCount: number;
}

/** Marks that end a sentence or a clause, and what is no part of a clause at its edges. */
const SENTENCE_MARKS = new Set('。!?\n');
const CLAUSE_MARKS = new Set(`,;:…—~()[]${PICTURE}`);
const NO_HEAD = new Set(' \n,.;:!?。、…—~()[]"\'•-*#>□|/');
const NO_TAIL = new Set(' \n,.;:!。、…—~()[]"•-*#□|/');

/** First characters of the words that open a Chinese clause, so that most places are passed over at once. */
const OPENING = new Set([...zh.CLAUSE_OPENERS.map((word) => word.slice(0, 1)), '但', '我', '您', '你']);

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

/** What ends after the unit at `i`: a sentence, a clause, or nothing. */
function endAt(text: string, i: number): 'sentence' | 'clause' | null {
  const unit = text[i] ?? '';
  if (SENTENCE_MARKS.has(unit)) return 'sentence';
  if (unit === '.') {
    if (dotEnds(text, i)) return 'sentence';
    return text[i + 1] === '.' ? 'clause' : null;
  }
  if (unit === ' ') {
    const between = isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i + 1));
    return between ? 'clause' : null;
  }
  if (unit === '-') return text[i - 1] === ' ' && text[i + 1] === ' ' ? 'clause' : null;
  if (!CLAUSE_MARKS.has(unit)) return null;
  const inNumber =
    (unit === ',' || unit === ':') && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
  return inNumber ? null : 'clause';
}

/** Whether a Chinese clause opens at `i`, when the one before began at `from`. */
function opensAt(text: string, i: number, from: number): boolean {
  const unit = text[i] ?? '';
  if (!OPENING.has(unit)) return false;
  if (unit === '但') return text[i + 1] !== '愿' && text[i - 1] !== '不' && text[i - 1] !== '非';
  if (unit === '我' || unit === '您' || unit === '你') {
    const stands = i - from >= zh.MIN_SPLIT && !zh.NO_SPLIT_AFTER.test(text[i - 1] ?? '');
    const opener = unit === '我' ? zh.SPEAKER_OPENER : zh.CONSENT_OPENER;
    return stands && opener.test(text.slice(i, i + 6));
  }
  return zh.CLAUSE_OPENERS.some((word) => text.startsWith(word, i));
}

/** Places inside an unmarked stretch where a new clause opens. */
function openersIn(text: string, start: number, end: number): readonly number[] {
  if (languageOf(text, start, end) === 'en') {
    return matchesIn(en.CLAUSE_OPENERS, text.slice(start, end), start)
      .map((span) => span.start + 1)
      .filter((place) => place - start >= en.MIN_SPLIT);
  }
  const places: number[] = [];
  let from = start;
  for (let i = start + zh.MIN_SPLIT - 1; i < end; i++) {
    if (i - from < zh.MIN_SPLIT - 1 || !opensAt(text, i, from)) continue;
    places.push(i);
    from = i;
  }
  return places;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let first = start;
  let last = end;
  while (first < last && NO_HEAD.has(text[first] ?? '')) first++;
  while (last > first && NO_TAIL.has(text[last - 1] ?? '')) last--;
  return first < last ? { start: first, end: last } : null;
}

/** Divides a folded text. A question mark belongs to its clause, other marks to none. Linear in the length. */
export function segment(text: string): Segments {
  const clauses: RawClause[] = [];
  let sentence = 0;
  let start = 0;
  let open = false;
  const push = (from: number, to: number): void => {
    const places = [from, ...openersIn(text, from, to)];
    places.forEach((place, index) => {
      const span = trimmed(text, place, places[index + 1] ?? to);
      if (span === null) return;
      clauses.push({ ...span, sentence });
      open = true;
    });
  };
  for (let i = 0; i <= text.length; i++) {
    const end = i === text.length ? 'sentence' : endAt(text, i);
    if (end === null) continue;
    const stop = text[i] === '?' ? i + 1 : i;
    push(start, stop);
    start = i + 1;
    if (end === 'sentence' && open) {
      sentence++;
      open = false;
    }
  }
  return { clauses, sentenceCount: sentence };
}
