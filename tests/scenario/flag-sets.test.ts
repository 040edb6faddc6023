/** The sets that stand for all: against every set there is, on conditions small enough for that. */
import { describe, expect, it } from 'vitest';
import { BLANK_STATE, holds, type Condition } from '../../src/charts/condition.ts';
import { TAUGHT } from '../../src/charts/flows/taught/index.ts';
import { flagSets, flagsIn } from '../../src/scenario/walk/flag-sets.ts';
import { consistencyOf, NUMERIC_READINGS } from '../../src/scenario/walk/readings.ts';
import type { Flag } from '../../src/shared/rubric-ids.ts';

/** All that replies with these sets of flags can come to: which conditions hold, with which numbers. */
function outcomes(
  sets: readonly (readonly Flag[])[],
  flags: readonly Flag[],
  conditions: readonly Condition[],
): readonly string[] {
  const found = new Set<string>();
  for (const met of sets) {
    const fits = consistencyOf(met, flags);
    NUMERIC_READINGS.forEach((numbers, at) => {
      if (!fits(numbers)) return;
      const truth = conditions.map((one) => holds(one, { ...numbers, met }, BLANK_STATE));
      found.add(`${at} ${truth.join()}`);
    });
  }
  return [...found].sort();
}

function everySet(flags: readonly Flag[]): readonly (readonly Flag[])[] {
  let all: readonly (readonly Flag[])[] = [[]];
  for (const flag of flags) all = all.flatMap((set) => [set, [...set, flag]]);
  return all;
}

const MIXED: readonly Condition[] = [
  { all: [{ met: 'resolve.action' }, { met: 'resolve.time' }, { not: { met: 'pitfall.but' } }] },
  { any: [{ met: 'pitfall.jargon' }, { met: 'pitfall.minimise' }, { hurt: { gte: 2 } }] },
  { all: [{ met: 'step.establish' }, { not: { met: 'pitfall.hollow_empathy' } }] },
  { any: [{ met: 'move.thank' }, { all: [{ met: 'listen.restate' }, { met: 'step.control' }] }] },
];

const CASES: readonly (readonly [string, readonly Condition[]])[] = [
  ['mixed conditions', MIXED],
  ['nothing', []],
  ...TAUGHT.map(({ id, steps }) => [id, steps.slice(0, 4).map(({ carriedBy }) => carriedBy)] as const),
];

describe('flagSets', () => {
  it.each(CASES)('leaves out nothing that makes a difference: %s', (_name, conditions) => {
    const flags = flagsIn(conditions);
    const sets = flagSets(flags, conditions);
    expect(sets.length).toBeLessThanOrEqual(2 ** flags.length);
    expect(outcomes(sets, flags, conditions)).toEqual(outcomes(everySet(flags), flags, conditions));
  });

  it('needs far fewer than there are', () => {
    const conditions =
      TAUGHT.find(({ id }) => id === 'recovery')?.steps.map(({ carriedBy }) => carriedBy) ?? [];
    const flags = flagsIn(conditions);
    expect(flagSets(flags, conditions).length).toBeLessThan(2 ** flags.length / 10);
  });

  it('tries small sets where all would be too many', () => {
    const conditions = TAUGHT.flatMap(({ steps }) => steps.map(({ carriedBy }) => carriedBy));
    const flags = flagsIn(conditions);
    expect(flags.length).toBeGreaterThan(30);
    expect(flagSets(flags, conditions)).toHaveLength(
      2 + flags.length + (flags.length * (flags.length - 1)) / 2,
    );
  });
});
