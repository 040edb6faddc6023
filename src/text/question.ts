import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { QuestionKind } from './types.ts';

function questionZh(words: string, last: boolean): QuestionKind | null {
  const marked = words.endsWith('?');
  if (zh.CONFIRM.test(words)) return 'confirm';
  if (zh.RHETORICAL.test(words)) return 'rhetorical';
  if (zh.CONSENT.test(words)) return 'consent';
  const asks =
    marked ||
    zh.QUESTION_END.test(words) ||
    zh.QUESTION_OPENER.test(words) ||
    (last && zh.ASKING_END.test(words) && !zh.TOLD.test(words));
  if (!asks) return null;
  if (zh.GUIDING.test(words)) return 'guiding';
  return zh.OPEN.test(words) ? 'open' : 'closed';
}

function questionEn(words: string): QuestionKind | null {
  const marked = words.endsWith('?');
  if (en.RHETORICAL.test(words)) return 'rhetorical';
  if (!marked && (!en.QUESTION_OPENER.test(words) || en.NO_QUESTION.test(words))) return null;
  if (en.CONFIRM.test(words)) return 'confirm';
  if (en.CONSENT.test(words)) return 'consent';
  if (en.GUIDING.test(words)) return 'guiding';
  if (en.CLOSED_DATUM.test(words)) return 'closed';
  return en.OPEN.test(en.FIRST_WORD.exec(words)?.[0] ?? '') ? 'open' : 'closed';
}

/**
 * What a clause asks, or `null` (rubric §3 and §9 "Questions"). An order is no question. `last`: no clause follows in its
 * sentence, as one does in 在哪里我知道.
 */
export function questionOf(
  words: string,
  lang: CueLang,
  imperative: boolean,
  last: boolean,
): QuestionKind | null {
  const kind = lang === 'zh' ? questionZh(words, last) : questionEn(words);
  return imperative && kind !== 'rhetorical' && kind !== 'consent' && kind !== 'confirm' ? null : kind;
}
