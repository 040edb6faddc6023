import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { Sifted } from './sieve.ts';
import type { Tense } from './types.ts';

/** Whether a clause tells of what is done, what will be, or what only might be. Doubt wins over promise, done over a time word. */
export function tenseOf(words: Sifted, lang: CueLang): Tense {
  const { MIGHT, WILL, DONE } = lang === 'zh' ? zh : en;
  if (words.test(MIGHT)) return 'might';
  if (lang === 'zh' && words.test(zh.FINISHED)) return 'done';
  if (words.test(WILL)) return 'will';
  return words.test(DONE) ? 'done' : 'none';
}
