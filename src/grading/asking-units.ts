/**
 * What questions are compared by. Finer than content units: question words and words of time tell "where is it" from "when
 * do you need it", so only courtesy and function words are left out.
 */
import { stem } from '../text/content.ts';
import { isHan } from '../text/language.ts';
import * as en from '../text/patterns/en.ts';
import * as zh from '../text/patterns/zh.ts';

const COURTESY = new Set(zh.COURTESY_CHARS);
const SINGLE_WEIGHT = 0.6;
const ASKING_WEIGHT = 0.6;
const LINKING_WEIGHT = 0.15;
const WORD = /[a-z][a-z']*|\d+/g;

/** Characters and pairs of characters of Chinese, stems of English, of a stretch of folded text. */
export function askingUnits(folded: string): ReadonlySet<string> {
  const units = new Set<string>();
  let previous = '';
  for (let i = 0; i < folded.length; i++) {
    const character = folded.slice(i, i + 1);
    if (!isHan(folded.charCodeAt(i)) || COURTESY.has(character)) {
      previous = '';
      continue;
    }
    units.add(character);
    if (previous !== '') units.add(previous + character);
    previous = character;
  }
  for (const word of folded.match(WORD) ?? []) if (!en.FUNCTION_WORDS.has(word)) units.add(stem(word));
  return units;
}

/** How much a unit can tell, 0…1: a character less than a pair, a question word less than what is asked for, a preposition less still. */
export function tellingOf(unit: string): number {
  const asks = zh.ASKING_UNITS.has(unit) || en.ASKING_UNITS.has(unit);
  const links = en.LINKING_WORDS.has(unit);
  const single = unit.length === 1 && isHan(unit.charCodeAt(0));
  return (asks ? ASKING_WEIGHT : links ? LINKING_WEIGHT : 1) * (single ? SINGLE_WEIGHT : 1);
}
