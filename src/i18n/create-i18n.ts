import { createInstance, type i18n } from 'i18next';
import type { Lang } from '../shared/lang.ts';
import { catalogue } from './catalogue.ts';

/** An i18next instance with all languages loaded. A missing key throws outside production: a text must never be a key. */
export function createI18n(lang: Lang): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    resources: catalogue,
    ns: Object.keys(catalogue['zh-Hans']),
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
    saveMissing: import.meta.env?.DEV ?? false,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`No text for ${namespace}:${key}`);
    },
  });
  return instance;
}
