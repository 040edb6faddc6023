/** The three languages say the same things: same keys, nothing empty, the same values filled in, quotes of their own. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/i18n/catalogue.ts';
import { cliTexts } from '../../src/i18n/cli-texts.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';

/** With what only the command line says. */
const ALL = new Map<Lang, Readonly<Record<string, unknown>>>(
  LANGS.map((lang) => [lang, { ...catalogue[lang], ...cliTexts[lang] }]),
);

/** A plural form of a key, which languages have in different numbers. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

function textsOf(lang: Lang): Map<string, unknown> {
  return new Map(
    Object.entries(ALL.get(lang) ?? {}).flatMap(([namespace, content]) =>
      leaves(content, '').map(([key, text]): [string, unknown] => [`${namespace}:${key}`, text]),
    ),
  );
}

function keysOf(lang: Lang): string[] {
  return [...new Set([...textsOf(lang).keys()].map((key) => key.replace(PLURAL, '')))].sort();
}

function valuesIn(text: unknown): string[] {
  return [...new Set([...String(text).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(LANGS)('the texts in %s', (lang) => {
  it('have the keys that the first language has', () => {
    expect(keysOf(lang)).toEqual(keysOf('zh-Hans'));
  });

  it('are sentences, none empty', () => {
    const wrong = [...textsOf(lang)].filter(([, text]) => typeof text !== 'string' || text === '');
    expect(wrong).toEqual([]);
  });

  it('ask for no value that the first language does not know', () => {
    const first = textsOf('zh-Hans');
    const unknown = [...textsOf(lang)].filter(([key, text]) => {
      // Chinese names the customer by a pronoun where English can do without, so fewer values are fine.
      const known = valuesIn(first.get(key) ?? first.get(key.replace(PLURAL, '_other')));
      return valuesIn(text).some((value) => !known.includes(value));
    });
    expect(unknown).toEqual([]);
  });

  it('quote as their language does', () => {
    // Straight quotes are code, as a trainer types it.
    const foreign = lang === 'zh-Hant' ? /[“”]/ : /[「」]/;
    const wrong = [...textsOf(lang)].filter(([, text]) => foreign.test(String(text))).map(([key]) => key);
    expect(wrong).toEqual([]);
  });
});
