/** What the page needs before it is drawn: the files that its HTML names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface LoadedFile {
  readonly file: string;
  /** Bytes, gzipped. */
  readonly size: number;
}

/** Scripts, preloaded modules and style sheets named in a built page, and the page itself; the largest first. */
export function firstLoad(folder: string): readonly LoadedFile[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\s[^>]*?(?:src|href)="\.\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  return ['index.html', ...named]
    .map((file) => ({ file, size: gzipSync(readFileSync(join(folder, file))).length }))
    .sort((a, b) => b.size - a.size);
}
