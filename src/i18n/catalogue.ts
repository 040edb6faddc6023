/** Every sentence of `locales/`, by language and namespace. Bundled, so that nothing is fetched; the long ones are chunks of their own. */
import type { Lang } from '../shared/lang.ts';

export type Namespace = Readonly<Record<string, unknown>>;

/** Namespaces by name, in each language. */
export type Catalogue = Readonly<Record<Lang, Readonly<Record<string, Namespace>>>>;

/** Those of the command line alone (`cli-texts.ts`) are no part of the page. */
const pageFiles = import.meta.glob<Namespace>(
  ['../../locales/*/*.json', '!../../locales/*/{handbook,cli,evaluate}.json'],
  { eager: true, import: 'default' },
);
const lateFiles = import.meta.glob<Namespace>('../../locales/*/handbook.json', { import: 'default' });

/** Files of `locales/` by path, put in order. @throws Error for one that belongs to no language. */
export function catalogueOf(files: Readonly<Record<string, Namespace>>): Catalogue {
  const catalogue: Record<Lang, Record<string, Namespace>> = { 'zh-Hans': {}, 'zh-Hant': {}, en: {} };
  for (const [path, content] of Object.entries(files)) {
    const [, lang, namespace] = /\/locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (lang === undefined || namespace === undefined || !(lang in catalogue)) {
      throw new Error(`${path} belongs to no language: put it under locales/<language>/`);
    }
    catalogue[lang as Lang][namespace] = content;
  }
  return catalogue;
}

export const catalogue = catalogueOf(pageFiles);

/** A namespace that is a chunk of its own. @throws Error for one that there is not. */
export async function lateNamespace(lang: Lang, namespace: string): Promise<Namespace> {
  const load = lateFiles[`../../locales/${lang}/${namespace}.json`];
  if (load === undefined) throw new Error(`locales/${lang}/ has no ${namespace}.json`);
  return load();
}

/** Asks for all of them, so that a page that has loaded needs no network to show them. */
export async function loadLateNamespaces(): Promise<void> {
  await Promise.all(Object.values(lateFiles).map((load) => load()));
}
