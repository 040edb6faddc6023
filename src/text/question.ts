import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { Sifted } from './sieve.ts';
import type { QuestionKind } from './types.ts';

function questionZh(words: Sifted, last: boolean): QuestionKind | null {
  const marked = words.text.endsWith('?');
  if (words.test(zh.CONFIRM)) return 'confirm';
  if (words.test(zh.RHETORICAL)) return 'rhetorical';
  if (words.test(zh.CONSENT)) return 'consent';
  const asks =
    marked ||
    words.test(zh.QUESTION_END) ||
    words.test(zh.QUESTION_OPENER) ||
    (last && words.test(zh.ASKING_END) && !words.test(zh.TOLD));
  if (!asks) return null;
  if (words.test(zh.GUIDING)) return 'guiding';
  return words.test(zh.OPEN) ? 'open' : 'closed';
}

function questionEn(words: Sifted): QuestionKind | null {
  const marked = words.text.endsWith('?');
  if (words.test(en.RHETORICAL)) return 'rhetorical';
  if (!marked && (!words.test(en.QUESTION_OPENER) || words.test(en.NO_QUESTION))) return null;
  if (words.test(en.CONFIRM)) return 'confirm';
  if (words.test(en.CONSENT)) return 'consent';
  if (words.test(en.GUIDING)) return 'guiding';
  if (words.test(en.CLOSED_DATUM)) return 'closed';
  return en.OPEN.test(en.FIRST_WORD.exec(words.text)?.[0] ?? '') ? 'open' : 'closed';
}

/**
 * What a clause asks, or `null` (rubric §3 and §9 "Questions"). An order is no question. `last`: no clause follows in its
 * sentence, as one does in 在哪里我知道.
 */
export function questionOf(
  words: Sifted,
  lang: CueLang,
  imperative: boolean,
  last: boolean,
): QuestionKind | null {
  const kind = lang === 'zh' ? questionZh(words, last) : questionEn(words);
  return imperative && kind !== 'rhetorical' && kind !== 'consent' && kind !== 'confirm' ? null : kind;
}
