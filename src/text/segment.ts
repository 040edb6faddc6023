/**
 * Sentences and clauses of a folded text, also where punctuation is missing: at marks, line ends and pictures; at spaces
 * between Chinese characters; and before words that open a clause.
 */
import type { Span } from '../shared/span.ts';
import { PICTURE } from './fold.ts';
import { isHan, languageOf } from './language.ts';
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

const SENTENCE_MARKS = '。!?\n';
const CLAUSE_MARKS = `,;:…—~()[]${PICTURE}`;
const TRIM_START = /^[\s,.;:!?。、…—~()[\]"'•\-*#>□|/]+/;
const TRIM_END = /[\s,.;:!。、…—~()[\]"•\-*#□|/]+$/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

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
  if (SENTENCE_MARKS.includes(unit)) return 'sentence';
  if (unit === '.') {
    if (dotEnds(text, i)) return 'sentence';
    return text[i + 1] === '.' ? 'clause' : null;
  }
  if (unit === ' ') {
    const between = isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i + 1));
    return between ? 'clause' : null;
  }
  if (unit === '-') return text[i - 1] === ' ' && text[i + 1] === ' ' ? 'clause' : null;
  if (!CLAUSE_MARKS.includes(unit)) return null;
  const inNumber =
    (unit === ',' || unit === ':') && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
  return inNumber ? null : 'clause';
}

/** Places inside an unmarked stretch where a new clause opens. */
function openersIn(text: string, start: number, end: number): number[] {
  if (languageOf(text, start, end) === 'en') {
    return matchesIn(en.CLAUSE_OPENERS, text, start, end)
      .map((span) => span.start + 1)
      .filter((place) => place - start >= en.MIN_SPLIT);
  }
  const places: number[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (i - from < zh.MIN_SPLIT - 1) continue;
    const opens =
      zh.CLAUSE_OPENERS.some((word) => text.startsWith(word, i)) ||
      (text[i] === '但' && text[i + 1] !== '愿' && text[i - 1] !== '不' && text[i - 1] !== '非') ||
      (text[i] === '我' &&
        i - from >= zh.MIN_SPLIT &&
        !zh.NO_SPLIT_AFTER.test(text.slice(i - 1, i)) &&
        zh.SPEAKER_OPENER.test(text.slice(i, i + 6)));
    if (opens) {
      places.push(i);
      from = i;
    }
  }
  return places;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const stretch = text.slice(start, end);
  const lead = TRIM_START.exec(stretch)?.[0].length ?? 0;
  if (lead === stretch.length) return null;
  const tail = TRIM_END.exec(stretch)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
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
