/** Every sentence of `locales/` at once, by language and namespace: for the command line. The page loads them (`text-files.ts`). */
import type { Lang } from '../shared/lang.ts';
import type { Namespace } from './text-files.ts';

/** Namespaces by name, in each language. */
export type Catalogue = Readonly<Record<Lang, Readonly<Record<string, Namespace>>>>;

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

/** Without what only the command line says (`cli-texts.ts`). */
export const catalogue = catalogueOf(
  import.meta.glob<Namespace>(['../../locales/*/*.json', '!../../locales/*/{cli,evaluate}.json'], {
    eager: true,
    import: 'default',
  }),
);
