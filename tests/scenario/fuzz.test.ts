/**
 * Thousands of damaged files: each passes, and then can be played, or is told where it is wrong; none throws, none takes
 * long. `FUZZ_RUNS=100000 npx vitest run tests/scenario/fuzz.test.ts` tries more, the large scenarios among them.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkScenario, type CheckResult } from '../../src/scenario/check.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { openRound, reactTo } from '../../src/scenario/round.ts';
import { soundScenario } from './fixture.ts';
import { MUTATIONS, mutated } from './mutate.ts';
import { randomReply } from './replies.ts';
import { chain, SHAPES } from './shapes.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const LARGE = process.env['FUZZ_RUNS'] !== undefined;
const MAX_SECONDS = 2;

const BASES = [
  soundScenario(),
  chain(3, ['en']),
  ...SHAPES.filter(({ large, name }) => LARGE || (large !== true && name !== 'long chain')).map(({ make }) =>
    make(),
  ),
].map((scenario) => JSON.stringify(scenario, null, 1));

const mutation = fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(), fc.nat());
const files = fc
  .tuple(fc.constantFrom(...BASES), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([base, mutations]) =>
    mutations.reduce((text, [kind, at, with_]) => mutated(text, kind, at, with_), base),
  );

/** What is wrong with the answer of the check. */
function faultsOf(text: string, { scenario, diagnostics }: CheckResult): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const places = diagnostics.flatMap(({ code, line, column, pointer }) => {
    const inside = line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
    return inside && /^(\/|$)/.test(pointer) ? [] : [`${code} at ${line}:${column}`];
  });
  const silent = scenario === null && !diagnostics.some(({ severity }) => severity === 'error');
  return silent ? [...places, 'refused without a reason'] : places;
}

function play({ scenario }: CheckResult): void {
  if (scenario === null) return;
  const round = compileRound(scenario, scenario.persona);
  reactTo(round, openRound(round), randomReply(scenario.persona, scenario.id));
}

it(
  'damaged files pass or are told where they are wrong, and none takes long',
  { timeout: 10 * RUNS + 60_000 },
  () => {
    let passed = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(files, (text) => {
        const before = process.cpuUsage();
        const result = checkScenario(text, 'scenario.json');
        const { user } = process.cpuUsage(before);
        expect(faultsOf(text, result)).toEqual([]);
        expect(user / 1e6).toBeLessThan(MAX_SECONDS);
        play(result);
        if (result.scenario !== null) passed += 1;
        for (const { code } of result.diagnostics) seen.add(code);
      }),
      { numRuns: RUNS, seed: 20_260_101, endOnFailure: true },
    );
    // Both kinds of answers are tried, and most kinds of mistakes.
    expect(passed).toBeGreaterThan(RUNS / 50);
    expect(seen.size).toBeGreaterThan(25);
  },
);
