import { createInstance, type i18n } from 'i18next';
import type { Lang } from '../shared/lang.ts';
import { catalogue, type Catalogue } from './catalogue.ts';
import { OPTIONS, withFlows, type FlowTexts } from './i18n-options.ts';

const NOTHING_MORE: Catalogue = { 'zh-Hans': {}, 'zh-Hant': {}, en: {} };

function resourcesOf(texts: FlowTexts, more: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).map(([lang, namespaces]) => {
    const flows = withFlows(namespaces['flows'] ?? {}, texts[lang as Lang]);
    return [lang, { ...namespaces, flows, ...more[lang as Lang] }];
  });
  return Object.fromEntries(entries) as Catalogue;
}

/** An i18next instance with all languages in it from the first, and with more namespaces than the page's own where they are given. */
export function createI18n(lang: Lang, flows: FlowTexts = {}, more: Catalogue = NOTHING_MORE): i18n {
  const instance = createInstance();
  const resources = resourcesOf(flows, more);
  void instance.init({ ...OPTIONS, lng: lang, resources, ns: Object.keys(resources['zh-Hans']) });
  return instance;
}
