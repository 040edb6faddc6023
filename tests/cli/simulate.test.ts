import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulateCommand, type SimulateOptions } from '../../src/cli/commands/simulate.ts';
import { disorders, scoreRanges, type Outcome } from '../../src/cli/simulate.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';
import { fakeIo } from './support.ts';

const FILE = 'scenarios/market-freezer/scenario.json';
const OPTIONS: SimulateOptions = { persona: undefined, lang: null, seeds: '1', json: false };

function run(
  options: Partial<SimulateOptions>,
  files: Readonly<Record<string, string>> = { [FILE]: readFileSync(FILE, 'utf8') },
) {
  const io = fakeIo(files);
  return {
    code: simulateCommand(['scenarios'], { ...OPTIONS, ...options }, io),
    out: io.printed,
    err: io.told,
  };
}

const outcome = (bot: Outcome['bot'], rank: number, persona: Outcome['persona'] = 'rational'): Outcome => ({
  scenario: 'x',
  persona,
  lang: 'en',
  bot,
  seed: 1,
  ending: 'e',
  rank,
  score: 50,
});

describe('tongpin simulate', { timeout: 60_000 }, () => {
  it.each(SCENARIO_FILES)('lets seven bots play %s in every language and persona, in order', (file) => {
    const { code, out, err } = run({ json: true }, { [file]: readFileSync(file, 'utf8') });
    const rounds = JSON.parse(out.join('\n')) as readonly Outcome[];
    expect(err).toEqual([]);
    expect(code).toBe(0);
    expect(rounds).toHaveLength(7 * 4 * readShipped(file).languages.length);
  });

  it('plays one persona and language when asked to, each seed once', () => {
    const { out } = run({ json: true, persona: 'cautious', lang: 'en', seeds: '2' });
    const rounds = JSON.parse(out.join('\n')) as readonly Outcome[];
    expect(rounds).toHaveLength(14);
    expect(rounds.every(({ persona, lang }) => persona === 'cautious' && lang === 'en')).toBe(true);
  });

  it('prints a line for each round, and the scores of each ending', () => {
    const { out } = run({ persona: 'emotional', lang: 'en' });
    expect(out[1]).toMatch(/^ {2}en +emotional +model +1 +\d+ +1\.00 +reconciled$/);
    expect(out.at(-1)).toMatch(/^ {2}0\.00 +cancelled: 0–\d+$/);
  });

  it.each([
    ['persona', { persona: 'shy' }],
    ['seeds', { seeds: '0' }],
  ])('takes no other %s', (_name, options) => {
    expect(run(options).code).toBe(2);
  });

  it('says why a file can’t be played', () => {
    const { code, err } = run({}, { 'scenarios/a/scenario.json': '{' });
    expect(code).toBe(1);
    expect(err[0]).toMatch(/^scenarios\/a\/scenario\.json:1:/);
  });
});

describe('the order of the bots', () => {
  it('holds while the model is at its best, and the others below', () => {
    expect(disorders([outcome('model', 1), outcome('rude', 0)], 'rational')).toEqual([]);
    expect(disorders([outcome('model', 0.75), outcome('rude', 0)], 'emotional')).toEqual([]);
  });

  it('is broken by a weak model, and by a bot that ends as high', () => {
    const problems = disorders([outcome('model', 0.75), outcome('gaming', 0.75)], 'rational');
    expect(problems.map(({ problem, bound }) => [problem, bound])).toEqual([
      ['modelLow', 1],
      ['botHigh', 0.75],
    ]);
  });
});

it('the scores of an ending reach from the lowest to the highest', () => {
  const scenario = readShipped(FILE);
  const rounds = [20, 70, 50].map((score) => ({ ...outcome('model', 1), ending: 'reconciled', score }));
  const [best, next] = scoreRanges(rounds, scenario);
  expect(best).toEqual({ ending: 'reconciled', rank: 1, scores: [20, 70] });
  expect(next?.scores).toBeNull();
});
