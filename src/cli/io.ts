/** The command line's ports: tests give their own, `tongpin.ts` gives Node's. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '../shared/lang.ts';

/** A sentence of `locales/<lang>/<namespace>.json` by `namespace:key`. */
export type Translate = (key: string, params?: Readonly<Record<string, unknown>>) => string;

export interface Io {
  readonly lang: Lang;
  readonly t: Translate;
  out(line: string): void;
  err(line: string): void;
  /** Content of a file, or of standard input for `-`. @throws when it can't be read. */
  read(path: string): string;
  /** Writes a file, over one of that name, and makes the folders it needs. */
  write(path: string, text: string): void;
  /** `file`, `folder`, or `null` when nothing is there. */
  kind(path: string): 'file' | 'folder' | null;
  /** All files below a folder, sorted. */
  walk(folder: string): readonly string[];
}

/** Exit codes of `design.md` §8. */
export const EXIT = { fine: 0, findings: 1, usage: 2 } as const;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path);
      return entry.isFile() ? [path] : [];
    });
}

/** The ports of a real terminal. */
export function nodeIo(lang: Lang, t: Translate): Io {
  return {
    lang,
    t,
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    read: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    kind: (path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats === undefined) return null;
      return stats.isDirectory() ? 'folder' : 'file';
    },
    walk,
  };
}
