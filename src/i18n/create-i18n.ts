import { createInstance, type BackendModule, type i18n } from 'i18next';
import type { Lang } from '../shared/lang.ts';
import { catalogue, lateNamespace, type Catalogue } from './catalogue.ts';

/** What flows beside those of the catalogue are called, by language and id. */
type FlowTexts = { readonly [L in Lang]?: { readonly [flow: string]: object } };

const NOTHING_MORE: Catalogue = { 'zh-Hans': {}, 'zh-Hant': {}, en: {} };

function withFlows(texts: FlowTexts, more: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).map(([lang, namespaces]) => {
    const own = texts[lang as Lang] ?? {};
    const flow = { ...(namespaces['flows']?.['flow'] as object), ...own };
    return [lang, { ...namespaces, flows: { ...namespaces['flows'], flow }, ...more[lang as Lang] }];
  });
  return Object.fromEntries(entries) as Catalogue;
}

/** Hands i18next the namespaces that are chunks of their own, once a screen asks for them. */
const lateTexts: BackendModule = {
  type: 'backend',
  callbackApi: false,
  init: () => undefined,
  read: (lang, namespace) => lateNamespace(lang as Lang, namespace),
};

/** An i18next instance with all languages loaded, and with more namespaces than the page's own where they are given. A missing key throws outside production: a text must never be a key. */
export function createI18n(lang: Lang, flows: FlowTexts = {}, more: Catalogue = NOTHING_MORE): i18n {
  const instance = createInstance();
  const resources = withFlows(flows, more);
  void instance.use(lateTexts).init({
    lng: lang,
    fallbackLng: false,
    resources,
    partialBundledLanguages: true,
    // Not `zh` besides `zh-Hans`.
    load: 'currentOnly',
    ns: Object.keys(resources['zh-Hans']),
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
