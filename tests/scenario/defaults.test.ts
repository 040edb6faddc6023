import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDefaults } from '../../src/scenario/defaults.ts';
import { scenarioSchema, type WrittenScenario } from '../../src/scenario/schema.ts';
import { soundScenario } from './fixture.ts';

const SHIPPED = new URL('../../scenarios/market-freezer/scenario.json', import.meta.url);

describe('withDefaults', () => {
  it.each<[string, WrittenScenario]>([
    ['a scenario that leaves out what it can', soundScenario()],
    ['the shipped scenario', JSON.parse(readFileSync(SHIPPED, 'utf8')) as WrittenScenario],
  ])('fills in what the schema does: %s', (_name, written) => {
    expect(withDefaults(written)).toEqual(scenarioSchema.parse(written));
  });
});
