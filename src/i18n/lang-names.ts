import type { Lang } from '../shared/lang.ts';

/** Each language in its own words: the one list that is never translated. */
export const LANG_NAMES: { readonly [L in Lang]: string } = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};
