import { useTranslation } from 'react-i18next';
import type { ScenarioTexts } from '../scenario/schema.ts';
import { cueLangOf, isLang, LANGS, type Lang } from '../shared/lang.ts';

/** A scenario or its card, with what it has in each language. */
interface Texted<T> {
  readonly id: string;
  readonly texts: { readonly [L in Lang]?: T };
}

/** The wished language, or the first that there are texts in. @throws Error when there are none. */
export function langIn({ id, texts }: Texted<unknown>, wished: Lang): Lang {
  const lang = [wished, ...LANGS].find((one) => texts[one] !== undefined);
  if (lang === undefined) throw new Error(`Scenario ${id} has no texts`);
  return lang;
}

/** The texts of a scenario or its card in a language, or in the first it has. @throws Error when it has none. */
export function textsIn<T>(texted: Texted<T>, wished: Lang): T {
  return texted.texts[langIn(texted, wished)] as T;
}

/** What a sentence of the interface calls the customer: the pronoun where it fits the sentence, else the name. */
export function calledIn(
  texted: Texted<{ readonly customer: ScenarioTexts['customer'] }>,
  lang: Lang,
): string {
  const { pronoun, name } = textsIn(texted, lang).customer;
  if (cueLangOf(langIn(texted, lang)) === cueLangOf(lang)) return pronoun;
  // Among Chinese characters a word in Latin letters stands between spaces.
  return lang === 'en' ? name : ` ${name} `;
}

/** The language of the interface. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return isLang(i18n.language) ? i18n.language : 'zh-Hans';
}
