import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAUGHT_FLOWS } from '../../../src/charts/flows/index.ts';
import { scenarioFor } from '../../../src/features/progress/scenario-for.ts';
import { GROUPS } from '../../../src/shared/rubric-ids.ts';

const card = (id: string, flow: string, persona = 'rational', level = 'basic') =>
  ({ id, flow, persona, level }) as Parameters<typeof scenarioFor>[0][number];
/** The facts of every shipped scenario that the choice reads. */
function shipped(): Parameters<typeof scenarioFor>[0] {
  const folder = new URL('../../../scenarios/', import.meta.url);
  return readdirSync(folder)
    .map((name) => new URL(`${name}/scenario.json`, folder))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof scenarioFor>[0][number]);
}

const flows = TAUGHT_FLOWS;
const NONE: ReadonlySet<string> = new Set();
const apology = { group: 'apology', criterion: null } as const;

describe('the scenario to practise with', () => {
  it('has a flow that asks for the rubric', () => {
    const cards = [card('price', 'price'), card('clear', 'clear')];
    expect(scenarioFor(cards, apology, { flows, met: NONE })?.id).toBe('clear');
  });

  it('is one that was not met yet, then the easiest', () => {
    const cards = [card('a', 'clear', 'rational', 'advanced'), card('b', 'clear'), card('c', 'lear')];
    expect(scenarioFor(cards, apology, { flows, met: new Set(['b', 'c']) })?.id).toBe('a');
    expect(scenarioFor(cards.slice(0, 2), apology, { flows, met: NONE })?.id).toBe('b');
  });

  it('has a customer who cannot bear the pitfall', () => {
    const cards = [card('cold', 'clear', 'dominant'), card('warm', 'clear', 'emotional')];
    const wanted = { group: 'pitfall', criterion: 'pitfall.hollow_empathy' } as const;
    expect(scenarioFor(cards, wanted, { flows, met: NONE })?.id).toBe('warm');
  });

  it('is none where none asks for it', () => {
    expect(scenarioFor([card('x', 'unknown')], apology, { flows, met: NONE })).toBeNull();
  });

  it('is there for every rubric among those that are shipped', () => {
    const cards = shipped();
    for (const group of GROUPS) {
      const found = scenarioFor(cards, { group, criterion: null }, { flows, met: NONE });
      expect([group, found]).not.toContain(null);
    }
  });
});
