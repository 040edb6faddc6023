import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { Tense } from './types.ts';

/** Whether a clause tells of what is done, what will be, or what only might be. Doubt wins over promise, done over a time word. */
export function tenseOf(words: string, lang: CueLang): Tense {
  const { MIGHT, WILL, DONE } = lang === 'zh' ? zh : en;
  if (MIGHT.test(words)) return 'might';
  if (lang === 'zh') {
    if (/已经?|刚(?!好)/.test(words)) return 'done';
    if (WILL.test(words)) return 'will';
    return DONE.test(words) ? 'done' : 'none';
  }
  if (WILL.test(words)) return 'will';
  return DONE.test(words) ? 'done' : 'none';
}
