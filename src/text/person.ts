import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { Person } from './types.ts';

/** The group of `PERSON` that matched says who it is. */
const GROUPS = ['speaker', 'customer', 'third'] as const;

/** Characters before a person in which a word may make it an object. */
const MARK_REACH = 8;

/** Persons named in a clause in order of mention, and the one that acts where the order of words shows it. */
export function personsIn(
  words: string,
  lang: CueLang,
): { persons: readonly Person[]; subject: Person | null } {
  const { PERSON, OBJECT_MARK } = lang === 'zh' ? zh : en;
  const { pattern } = PERSON;
  const persons: Person[] = [];
  let subject: Person | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const group = match.findIndex((part, i) => i > 0 && part !== undefined) - 1;
    const person = GROUPS[group] ?? 'third';
    persons.push(person);
    if (subject !== null || (lang === 'en' && !en.NOMINATIVE.test(match[0]))) continue;
    const before = words.slice(Math.max(0, match.index - MARK_REACH), match.index);
    if (!OBJECT_MARK.test(before)) subject = person;
  }
  return { persons, subject };
}
