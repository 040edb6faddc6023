/** The interface's own sentences, so that the tests find things by what a person reads. */
import { readFileSync } from 'node:fs';

export type E2eLang = 'zh-Hans' | 'en';

function read(lang: E2eLang, namespace: string): Record<string, unknown> {
  const file = new URL(`../../locales/${lang}/${namespace}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** A sentence by `namespace:key`; what stands in braces becomes a wildcard. */
export function sentence(lang: E2eLang, key: string): RegExp {
  const [namespace = '', path = ''] = key.split(':');
  let at: unknown = read(lang, namespace);
  for (const part of path.split('.')) at = (at as Record<string, unknown>)[part];
  if (typeof at !== 'string') throw new Error(`No text for ${key}`);
  const escaped = at.replaceAll(/[.*+?^$()[\]\\|]/g, String.raw`\$&`).replaceAll(/\{\{\w+\}\}/g, '.*');
  return new RegExp(`^\\s*${escaped}\\s*$`);
}
