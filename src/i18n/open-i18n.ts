/** i18next as the page has it: the language in use is loaded before anything is drawn, another when it is changed to. */
import { createInstance, type BackendModule, type i18n, type Resource } from 'i18next';
import en from '../../locales/en/crash.json' with { type: 'json' };
import hans from '../../locales/zh-Hans/crash.json' with { type: 'json' };
import hant from '../../locales/zh-Hant/crash.json' with { type: 'json' };
import type { Lang } from '../shared/lang.ts';
import { OPTIONS, withFlows, type FlowTexts } from './i18n-options.ts';
import { loadTexts, NAMESPACES, readNamespace } from './text-files.ts';

/** What is said when nothing else came: in the page from the first. An object of its own each time, since i18next adds to it. */
const crashTexts = (): Resource => ({
  'zh-Hans': { crash: hans },
  'zh-Hant': { crash: hant },
  en: { crash: en },
});

/** Hands i18next the namespaces of a language, once they are asked for. */
function backend(texts: FlowTexts): BackendModule {
  return {
    type: 'backend',
    callbackApi: false,
    init: () => undefined,
    async read(lang, namespace) {
      const read = await readNamespace(lang as Lang, namespace);
      return namespace === 'flows' ? withFlows(read, texts[lang as Lang]) : read;
    },
  };
}

/** An instance that speaks a language. Rejects where its sentences do not come. */
export async function openI18n(lang: Lang, flows: FlowTexts = {}): Promise<i18n> {
  // i18next only warns where a namespace does not come, and would say keys.
  await loadTexts(lang);
  const instance = createInstance();
  const resources = crashTexts();
  await instance
    .use(backend(flows))
    .init({ ...OPTIONS, lng: lang, resources, partialBundledLanguages: true, ns: [...NAMESPACES] });
  return instance;
}

/** An instance that can only say that something went wrong. */
export function crashI18n(lang: Lang): i18n {
  const instance = createInstance();
  const resources = crashTexts();
  void instance.init({ ...OPTIONS, lng: lang, resources, ns: ['crash'], defaultNS: 'crash' });
  return instance;
}

/** Goes over to another language; `false`, and nothing changes, where its sentences do not come. */
export async function changeLanguage(instance: i18n, lang: Lang): Promise<boolean> {
  try {
    await loadTexts(lang);
  } catch {
    return false;
  }
  await instance.changeLanguage(lang);
  return true;
}
