import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { ChartConfig } from '../../src/charts/config.ts';
import { TAUGHT } from '../../src/charts/flows/taught/index.ts';
import { chartMachine } from '../../src/charts/machine.ts';
import { NO_READING } from '../../src/charts/types.ts';
import { changes, contextGuards, guards } from '../../src/charts/vocabulary.ts';
import { chartsCommand } from '../../src/cli/commands/charts.ts';
import { PERSONA_IDS } from '../../src/shared/customer.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { FLAGS } from '../../src/shared/rubric-ids.ts';
import { flows } from '../../src/wiring/flows.ts';
import { fakeIo } from './support.ts';

describe('tongpin charts', () => {
  it('lists the flows and personas, the id first', () => {
    const io = fakeIo({});
    expect(chartsCommand(undefined, 'list', io)).toBe(0);
    const ids = io.printed.map((line) => line.split('\t')[0]);
    expect(ids).toEqual([...TAUGHT.map(({ id }) => id), 'heard', 'latte', ...PERSONA_IDS]);
    expect(io.printed).toContain('recovery\tflow\tEmotional recovery');
  });

  it.each([...flows.keys(), ...PERSONA_IDS])("prints %s as JSON that XState's own tools open", (id) => {
    const io = fakeIo({});
    expect(chartsCommand(id, 'json', io)).toBe(0);
    const config = JSON.parse(io.printed.join('\n')) as Parameters<typeof createMachine>[0];
    expect(Object.keys(createMachine(config).root.states).length).toBeGreaterThan(0);
    // With the vocabulary it plays.
    const machine = chartMachine(id, config as unknown as ChartConfig);
    const [start] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
    const reply = { type: 'REPLY_GRADED', ...NO_READING, met: FLAGS, heard: 2, owned: 2, concrete: 2 };
    const [after] = transition(machine, start, reply) as [AnyMachineSnapshot, unknown];
    expect(after.value).not.toEqual(start.value);
  });

  it.each([...flows.keys()])('names in %s nothing that is not in the vocabulary', (id) => {
    const names = (value: unknown): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap(names);
      if (typeof value !== 'object' || value === null) return [];
      const own = 'type' in value && value.type !== 'parallel' ? [String(value.type)] : [];
      return [...own, ...Object.values(value).flatMap(names)];
    };
    const known = new Set([guards, contextGuards, changes, { wait: null }].flatMap(Object.keys));
    expect(names(flows.get(id)?.chart).filter((name) => !known.has(name))).toEqual([]);
  });

  it('prints the page of all of them: docs/charts.md is current (`--update` writes it anew)', async () => {
    const io = fakeIo({});
    expect(chartsCommand(undefined, 'mermaid', io)).toBe(0);
    await expect(`${io.printed.join('\n')}\n`).toMatchFileSnapshot('../../docs/charts.md');
  });

  it.each(LANGS)('has words for every chart in %s', (lang) => {
    const io = fakeIo({}, lang);
    expect(chartsCommand(undefined, 'mermaid', io)).toBe(0);
    expect(io.printed.join('\n')).not.toMatch(/flows:|undefined|\{\{/);
  });

  it('draws one chart', () => {
    const io = fakeIo({});
    expect(chartsCommand('dominant', 'mermaid', io)).toBe(0);
    expect(io.printed[0]).toMatch(/^stateDiagram-v2/);
  });

  it('exits 2 for one that is not there, and says which there are', () => {
    const io = fakeIo({});
    expect(chartsCommand('claer', 'json', io)).toBe(2);
    expect(io.told[0]).toContain('clear');
  });
});
