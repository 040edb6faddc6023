/** The three languages of the interface, the scenarios and the replies graded; 简体 first. */
export const LANGS = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The two families of languages, which cues are written for: 繁體 is folded to 简体 before matching (rubric §8). */
export type CueLang = 'zh' | 'en';

/** Whether a string names one of the three languages. */
export function isLang(value: string): value is Lang {
  return (LANGS as readonly string[]).includes(value);
}

/** The cue family a language is graded with. */
export function cueLangOf(lang: Lang): CueLang {
  return lang === 'en' ? 'en' : 'zh';
}

/** A text in each language that a scenario declares. */
export type Localized = { readonly [L in Lang]?: string };
