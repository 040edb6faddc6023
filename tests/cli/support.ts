/** A command line without a terminal: files from a record, output kept. */
import type { Io, Translate } from '../../src/cli/io.ts';
import { cliTexts } from '../../src/i18n/cli-texts.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { flowTexts } from '../../src/wiring/flows.ts';
import type { Lang } from '../../src/shared/lang.ts';

export interface FakeIo extends Io {
  readonly printed: string[];
  readonly told: string[];
  /** What was written, by path. */
  readonly written: Record<string, string>;
}

/** Paths with content; a folder is whatever another path lies in. */
export function fakeIo(files: Readonly<Record<string, string>>, lang: Lang = 'en'): FakeIo {
  const printed: string[] = [];
  const told: string[] = [];
  const written: Record<string, string> = {};
  const below = (folder: string): readonly string[] =>
    Object.keys(files)
      .filter((path) => path.startsWith(`${folder}/`))
      .sort();
  return {
    lang,
    t: createI18n(lang, flowTexts, cliTexts).t as unknown as Translate,
    printed,
    told,
    written,
    write: (path, text) => void (written[path] = text),
    out: (line) => void printed.push(line),
    err: (line) => void told.push(line),
    read: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT ${path}`);
      return text;
    },
    kind: (path) => (files[path] !== undefined ? 'file' : below(path).length > 0 ? 'folder' : null),
    walk: below,
  };
}
