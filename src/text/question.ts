import type { CueLang } from '../shared/lang.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { Sifted } from './sieve.ts';
import type { QuestionKind } from './types.ts';
import { whyNotOf } from './why.ts';

function questionZh(words: Sifted, next: string | null): QuestionKind | null {
  const marked = words.text.endsWith('?');
  if (words.test(zh.CONFIRM)) return 'confirm';
  if (words.test(zh.RHETORICAL) || isReproachedOmission(words)) return 'rhetorical';
  if (words.test(zh.WHY_NOT)) {
    const why = whyNotOf(words.text, next, 'zh');
    if (why !== 'told') return why === 'theirs' ? 'rhetorical' : null;
  }
  if (words.test(zh.CONSENT)) return 'consent';
  const asks =
    marked ||
    words.test(zh.QUESTION_END) ||
    words.test(zh.QUESTION_OPENER) ||
    (next === null && words.test(zh.ASKING_END) && !words.test(zh.TOLD));
  if (!asks) return null;
  if (words.test(zh.GUIDING)) return 'guiding';
  return words.test(zh.OPEN) ? 'open' : 'closed';
}

/** 您当时没看说明 reproaches, 我们当时没说清楚 owns. */
function isReproachedOmission(words: Sifted): boolean {
  return words.test(zh.OMITTED) && !zh.OMITTED_BY_US.test(words.text);
}

function questionEn(words: Sifted): QuestionKind | null {
  const marked = words.text.endsWith('?');
  if (words.test(en.RHETORICAL)) return 'rhetorical';
  if (words.test(en.WHY_NOT)) {
    if (whyNotOf(words.text, null, 'en') === 'ours') return null;
    if (en.WHY_THEIRS.test(words.text)) return 'rhetorical';
  }
  if (!marked && (!words.test(en.QUESTION_OPENER) || words.test(en.NO_QUESTION))) return null;
  if (words.test(en.CONFIRM)) return 'confirm';
  if (words.test(en.CONSENT)) return 'consent';
  if (words.test(en.GUIDING)) return 'guiding';
  if (words.test(en.CLOSED_DATUM)) return 'closed';
  return en.OPEN.test(en.FIRST_WORD.exec(words.text)?.[0] ?? '') ? 'open' : 'closed';
}

/** Whether what has the form of an order asks: 您自己几点方便？ What asks for agreement orders all the same (您先冷静行吗). */
function isAsked(words: Sifted): boolean {
  const { text } = words;
  if (!/^[您你]/.test(text) || zh.DENIED.test(text) || words.test(zh.CONSENT)) return false;
  return zh.ASKING_PARTICLE.test(text) || (text.endsWith('?') && zh.ASKING_WORD.test(text));
}

/** Whether a clause is an order or request to the customer. */
export function isOrder(words: Sifted, lang: CueLang): boolean {
  if (lang === 'en') return words.test(en.IMPERATIVE);
  return words.test(zh.IMPERATIVE) && !isAsked(words);
}

/**
 * What a clause asks, or `null` (rubric §3 and §9 "Questions"). An order is no question. `next`: the clause that follows in its
 * sentence, as one does in 在哪里我知道.
 */
export function questionOf(
  words: Sifted,
  lang: CueLang,
  imperative: boolean,
  next: string | null,
): QuestionKind | null {
  const kind = lang === 'zh' ? questionZh(words, next) : questionEn(words);
  return imperative && kind !== 'rhetorical' && kind !== 'consent' && kind !== 'confirm' ? null : kind;
}
