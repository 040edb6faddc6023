/**
 * The sentences of `locales/` as the page loads them: of each language one chunk, and the handbook one of its own
 * (`vite.config.ts` puts them together). So what is drawn first waits for one language alone. `open-i18n.ts` has the rest.
 */
import { LANGS, type Lang } from '../shared/lang.ts';

export type Namespace = Readonly<Record<string, unknown>>;

/** What a screen of its own asks for. */
const LATE = ['handbook'];

const files = import.meta.glob<Namespace>(
  ['../../locales/*/*.json', '!../../locales/*/{cli,crash,evaluate}.json'],
  { import: 'default' },
);

/** The namespaces that every screen may ask for. */
export const NAMESPACES: readonly string[] = Object.keys(files)
  .flatMap((path) => /\/zh-Hans\/([^/]+)\.json$/.exec(path)?.[1] ?? [])
  .filter((namespace) => !LATE.includes(namespace));

/** A namespace of a language. @throws Error for one that there is not. */
export async function readNamespace(lang: Lang, namespace: string): Promise<Namespace> {
  const load = files[`../../locales/${lang}/${namespace}.json`];
  if (load === undefined) throw new Error(`locales/${lang}/ has no ${namespace}.json`);
  return load();
}

/** Has all that the screens say in a language. Rejects where it does not come. */
export async function loadTexts(lang: Lang): Promise<void> {
  await Promise.all(NAMESPACES.map((namespace) => readNamespace(lang, namespace)));
}

/** Asks for every language and the handbook, so that a page that has loaded needs no network to change the language. */
export async function loadAllTexts(): Promise<void> {
  await Promise.all(
    LANGS.flatMap((lang) => [loadTexts(lang), ...LATE.map((namespace) => readNamespace(lang, namespace))]),
  );
}
