import { createInstance, type BackendModule, type i18n } from 'i18next';
import type { Lang } from '../shared/lang.ts';
import { catalogue, lateNamespace } from './catalogue.ts';

/** What flows beside those of the catalogue are called, by language and id. */
type FlowTexts = { readonly [L in Lang]?: { readonly [flow: string]: object } };

function withFlows(texts: FlowTexts): typeof catalogue {
  const entries = Object.entries(catalogue).map(([lang, namespaces]) => {
    const own = texts[lang as Lang] ?? {};
    const flow = { ...(namespaces['flows']?.['flow'] as object), ...own };
    return [lang, { ...namespaces, flows: { ...namespaces['flows'], flow } }];
  });
  return Object.fromEntries(entries) as typeof catalogue;
}

/** Hands i18next the namespaces that are chunks of their own, once a screen asks for them. */
const lateTexts: BackendModule = {
  type: 'backend',
  callbackApi: false,
  init: () => undefined,
  read: (lang, namespace) => lateNamespace(lang as Lang, namespace),
};

/** An i18next instance with all languages loaded. A missing key throws outside production: a text must never be a key. */
export function createI18n(lang: Lang, flows: FlowTexts = {}): i18n {
  const instance = createInstance();
  void instance.use(lateTexts).init({
    lng: lang,
    fallbackLng: false,
    resources: withFlows(flows),
    partialBundledLanguages: true,
    // Not `zh` besides `zh-Hans`.
    load: 'currentOnly',
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
