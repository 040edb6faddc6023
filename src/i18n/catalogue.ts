/** Every sentence of `locales/`, by language and namespace. Bundled, so that nothing is fetched. */
import type { Lang } from '../shared/lang.ts';

type Namespace = Readonly<Record<string, unknown>>;

const files = import.meta.glob<Namespace>('../../locales/*/*.json', { eager: true, import: 'default' });

function build(): Record<Lang, Record<string, Namespace>> {
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

export const catalogue = build();
