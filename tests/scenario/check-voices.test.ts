import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERSONA_IDS, type PersonaId } from '../../src/charts/types.ts';
import { checkVoices } from '../../src/scenario/check-voices.ts';
import { HINTS } from '../../src/session/customer-hint.ts';
import { STYLE_WAYS, type StyleWay } from '../../src/shared/customer.ts';
import { LANGS } from '../../src/shared/lang.ts';

type Loose = Record<string, unknown>;

const RULES = [
  { id: 'insulted', when: { met: 'pitfall.hostile' } },
  { id: 'owned', when: { owned: { gte: 2 } } },
];

function voice(): Record<string, Record<string, string[]>> {
  const lines = (lang: string) => ({
    insulted: [`${lang} a`, `${lang} b`, `${lang} c`],
    owned: [`${lang} d`, `${lang} e`, `${lang} f`],
  });
  return { 'zh-Hans': lines('hans'), 'zh-Hant': lines('hant'), en: lines('en') };
}

function check(rules: unknown, spoken: unknown) {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return checkVoices(
    { file: 'reactions.json', text: text(rules) },
    { rational: { file: 'rational.json', text: text(spoken) } },
  ).map(({ code, file, pointer }) => `${file} ${code} ${pointer}`);
}

function planted(change: (spoken: ReturnType<typeof voice>) => void) {
  const spoken = voice();
  change(spoken);
  return check(RULES, spoken);
}

describe('checkVoices', () => {
  it('finds nothing where each reaction has enough wordings', () => {
    expect(check(RULES, voice())).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['broken rules', check('[', voice()), 'reactions.json syntax '],
    ['a rule without a condition', check([{ id: 'x' }], voice()), 'reactions.json missing-field /0'],
    ['two rules of one name', check([...RULES, RULES[0]], voice()), 'reactions.json duplicate-id /2/id'],
    [
      'a rule that names a fact',
      check([...RULES, { id: 'x', when: { told: 'door' } }], voice()),
      'reactions.json unknown-name /2/when/told',
    ],
    ['a broken voice', check(RULES, '{'), 'rational.json syntax '],
    [
      'a language that is missing',
      planted((s) => void delete (s as Loose)['en']),
      'rational.json missing-field ',
    ],
    [
      'a reaction without words',
      planted((s) => void delete s['en']!['owned']),
      'rational.json missing-text /en',
    ],
    [
      'words for nothing',
      planted((s) => void (s['en']!['onwed'] = ['x', 'y', 'z'])),
      'rational.json unused-text /en/onwed',
    ],
    [
      'too few wordings',
      planted((s) => void s['en']!['owned']!.pop()),
      'rational.json too-few-lines /en/owned',
    ],
    [
      'a wording written twice',
      planted((s) => void (s['en']!['owned']![2] = 'en a')),
      'rational.json duplicate-line /en/owned/2',
    ],
  ])('finds %s', (_name, found, expected) => {
    expect(found).toContain(expected);
  });

  it('holds a reaction of a style against the words of that style, and hints against those of who hints', () => {
    const rules = [...RULES, { id: 'too-long', style: 'detail.summary', when: { long: true } }];
    const words = (id: string) =>
      JSON.stringify(Object.fromEntries(LANGS.map((lang) => [lang, { [id]: ['a', 'b', 'c'] }])));
    const found = (styles: Parameters<typeof checkVoices>[2]) =>
      checkVoices(
        { file: 'reactions.json', text: JSON.stringify(rules) },
        { rational: { file: 'rational.json', text: JSON.stringify(voice()) } },
        styles,
        ['heard'],
      ).map(({ code, file, pointer }) => `${file} ${code} ${pointer}`);
    expect(
      found({
        'detail.summary': { file: 'summary.json', text: words('too-long') },
        'talk.indirect': { file: 'indirect.json', text: words('heard') },
      }),
    ).toEqual([]);
    expect(found({ 'detail.summary': { file: 'summary.json', text: words('heard') } })).toContain(
      'summary.json missing-text /en',
    );
    expect(found({ 'talk.indirect': { file: 'indirect.json', text: words('too-long') } })).toContain(
      'indirect.json missing-text /en',
    );
  });

  it('finds nothing in what is shipped', () => {
    const read = (file: string) => ({
      file,
      text: readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8'),
    });
    const voices = Object.fromEntries(PERSONA_IDS.map((id) => [id, read(`personas/${id}.json`)])) as Record<
      PersonaId,
      ReturnType<typeof read>
    >;
    const styles = Object.fromEntries(STYLE_WAYS.map((way) => [way, read(`styles/${way}.json`)])) as Record<
      StyleWay,
      ReturnType<typeof read>
    >;
    expect(checkVoices(read('reactions.json'), voices, styles, HINTS)).toEqual([]);
  });
});
