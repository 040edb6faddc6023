/** What the page needs before it is drawn: the files that its HTML names, and the sentences of the language in use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface LoadedFile {
  readonly file: string;
  /** Bytes, gzipped. */
  readonly size: number;
}

/** Scripts, preloaded modules and style sheets named in a built page, the page itself, and the texts of a language; the largest first. */
export function firstLoad(folder: string, lang: string): readonly LoadedFile[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\s[^>]*?(?:src|href)="\.\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  const texts = readdirSync(join(folder, 'assets')).filter((file) => file.startsWith(`texts-${lang}-`));
  if (texts.length !== 1) throw new Error(`The texts in ${lang} are no chunk of their own`);
  return ['index.html', ...named, ...texts.map((file) => `assets/${file}`)]
    .map((file) => ({ file, size: gzipSync(readFileSync(join(folder, file))).length }))
    .sort((a, b) => b.size - a.size);
}
