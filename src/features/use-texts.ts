import { useTranslation } from 'react-i18next';
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import { isLang, LANGS, type Lang } from '../shared/lang.ts';

/** The texts of a scenario in a language, or in the first it has. @throws Error for a scenario without any text. */
export function textsIn(scenario: Scenario, lang: Lang): ScenarioTexts {
  const texts = [lang, ...LANGS].map((one) => scenario.texts[one]).find((one) => one !== undefined);
  if (texts === undefined) throw new Error(`Scenario ${scenario.id} has no texts`);
  return texts;
}

/** The language of the interface. */
export function useLang(): Lang {
  const { i18n } = useTranslation();
  return isLang(i18n.language) ? i18n.language : 'zh-Hans';
}
