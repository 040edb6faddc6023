/** Who is asked by a "why not": the customer, as a reproach, or our own side, which then tells (rubric §3, §6). */
import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';

/** `theirs`: a reproach · `ours`: asked of ourselves, nobody is to answer · `told`: what was looked into or is now explained. */
export type WhyNot = 'theirs' | 'ours' | 'told';

/** How a clause with "why not" means it; `next` is the clause behind it in its sentence. */
export function whyNotOf(text: string, next: string | null, lang: CueLang): WhyNot {
  if (lang === 'en') return en.WHY_OURS.test(text) ? 'ours' : 'theirs';
  if (zh.WHY_TOLD.test(text)) return 'told';
  if (zh.WHY_THEIRS.test(text)) return 'theirs';
  if (zh.WHY_OURS.test(text)) return 'ours';
  return !text.endsWith('?') && next !== null && zh.EXPLAINS.test(next) ? 'told' : 'theirs';
}
