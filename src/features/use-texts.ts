import { useTranslation } from 'react-i18next';
import { isLang, LANGS, type Lang } from '../shared/lang.ts';

/** The texts of a scenario or its card in a language, or in the first it has. @throws Error when it has none. */
export function textsIn<T>(
  { id, texts: given }: { readonly id: string; readonly texts: { readonly [L in Lang]?: T } },
  lang: Lang,
): T {
  const texts = [lang, ...LANGS].map((one) => given[one]).find((one) => one !== undefined);
  if (texts === undefined) throw new Error(`Scenario ${id} has no texts`);
  return texts;
}

/** The language of the interface. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return isLang(i18n.language) ? i18n.language : 'zh-Hans';
}
