/**
 * `npm run bench:scenario`: how long it takes to compile a scenario of 1 000 and of 10 000 beats and to prove it for all four
 * personas, and 10 000 random rounds of every shipped scenario played through XState and through the walk's own steps, side
 * by side. Times differ from run to run and from one computer to another; processor time differs less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { PERSONA_IDS } from '../src/charts/types.ts';
import { readScenario } from '../src/scenario/check.ts';
import { compileRound } from '../src/scenario/compile.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { verify } from '../src/scenario/verify.ts';
import { walkPlan } from '../src/scenario/walk/walk-plan.ts';
import { playBoth } from '../tests/scenario/agreement.ts';
import { longScenario } from './bench/long-scenario.ts';

const SIZES = [1000, 10_000] as const;
const RUNS = { 1000: 7, 10_000: 3 } as const;
const GOAL_MS = 500;
const GOAL_RATIO = 12;
const ROUNDS = 10_000;
const LONGEST = 40;

interface Time {
  /** Milliseconds on the clock, and of the processor. */
  readonly clock: number;
  readonly processor: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function timed(runs: number, work: () => void): Time {
  const times = Array.from({ length: runs }, (): Time => {
    const from = performance.now();
    const before = process.cpuUsage();
    work();
    return { clock: performance.now() - from, processor: process.cpuUsage(before).user / 1000 };
  });
  return {
    clock: median(times.map(({ clock }) => clock)),
    processor: median(times.map(({ processor }) => processor)),
  };
}

function told({ clock, processor }: Time): string {
  return `${clock.toFixed(0)} ms (processor ${processor.toFixed(0)} ms)`;
}

/** @throws Error for a fault: what is measured must be the proof of a sound scenario. */
function prove(scenario: Scenario): void {
  const plan = walkPlan(scenario);
  const faults = PERSONA_IDS.flatMap((persona) => verify(plan, persona));
  if (faults.length > 0) throw new Error(`Not sound: ${faults[0]?.code}`);
}

const totals = SIZES.map((size) => {
  const scenario = longScenario(size);
  const compile = timed(RUNS[size], () => compileRound(scenario, scenario.persona));
  const proof = timed(RUNS[size], () => prove(scenario));
  console.log(`${size} beats: compiled in ${told(compile)}, proved for four personas in ${told(proof)}`);
  return { clock: compile.clock + proof.clock, processor: compile.processor + proof.processor };
});
const [small, large] = totals as [Time, Time];
console.log(`1 000 beats together ${told(small)}; goal ${GOAL_MS} ms`);
console.log(
  `10 000 against 1 000: ${(large.clock / small.clock).toFixed(1)} times (processor ${(large.processor / small.processor).toFixed(1)}); goal ${GOAL_RATIO}`,
);

const files = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('scenario.json'))
  .sort();
for (const path of files) {
  const { scenario } = readScenario(readFileSync(`scenarios/${path}`, 'utf8'), path);
  if (scenario === null) throw new Error(`${path} has errors`);
  const runs = PERSONA_IDS.map((persona) =>
    playBoth(scenario, persona, ROUNDS / PERSONA_IDS.length, LONGEST),
  );
  const steps = runs.reduce((sum, run) => sum + run.steps, 0);
  const apart = runs.flatMap((run) => run.apart);
  console.log(`${path}: ${ROUNDS} random rounds, ${steps} steps, ${apart.length} apart`);
  if (apart.length > 0) {
    console.log(JSON.stringify(apart[0]));
    process.exitCode = 1;
  }
}
