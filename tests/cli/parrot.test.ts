import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parrotCommand, type ParrotOptions } from '../../src/cli/commands/parrot.ts';
import { fakeIo } from './support.ts';

const FILE = 'scenarios/market-freezer/scenario.json';
const row = (lang: string, reply: string): string => JSON.stringify({ id: '1', lang, reply, labels: {} });

function run(
  lines: readonly string[],
  options: Partial<ParrotOptions> = {},
  text = readFileSync(FILE, 'utf8'),
) {
  const io = fakeIo({ [FILE]: text, 'rows.jsonl': lines.join('\n') });
  return {
    code: parrotCommand([FILE], { rows: 'rows.jsonl', persona: undefined, lang: null, ...options }, io),
    out: io.printed,
    err: io.told,
  };
}

/** As rich as a reply can be: said once it does much, said ten times it must not do it all. */
const RICH =
  "I'm so sorry: we sold you a freezer that failed in three weeks, and you lost your stock and your Saturday. No wonder you are furious. I am sending our engineer to your stall today at four, I will replace it free of charge tomorrow by ten, and I will ring you at six myself. Is that all right for you?";

describe('tongpin simulate --every-turn', { timeout: 60_000 }, () => {
  it('finds that no reply is enough by being said again', () => {
    const { code, out } = run([row('en', RICH), row('en', 'Sorry.')]);
    expect(out).toEqual(
      ['rational', 'emotional', 'dominant', 'cautious'].map((persona) => `market-freezer en ${persona}: 0/2`),
    );
    expect(code).toBe(0);
  });

  it('names the replies that are, and where they lead', () => {
    const generous = JSON.parse(readFileSync(FILE, 'utf8')) as { endings: { rank: number }[] };
    for (const ending of generous.endings) ending.rank = (1 + ending.rank) / 2;
    const { code, out } = run([row('en', 'Sorry.')], { persona: 'dominant' }, JSON.stringify(generous));
    expect(out[0]).toBe('market-freezer en dominant: 1/1');
    expect(out[1]).toMatch(/^ {2}0\.\d\d \S+ rows\.jsonl:1$/);
    expect(code).toBe(1);
  });

  it('plays the language asked for, and says which line is no reply', () => {
    const { code, out, err } = run([row('en', 'Sorry.'), '{"lang":"en"}'], { lang: 'zh-Hant' });
    expect(out).toEqual([]);
    expect(err.join()).toContain('rows.jsonl:2');
    expect(code).toBe(1);
  });
});
