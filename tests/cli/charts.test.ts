import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { chartsCommand } from '../../src/cli/commands/charts.ts';
import { fakeIo } from './support.ts';

describe('tongpin charts', () => {
  it('lists the flows and personas, the id first', () => {
    const io = fakeIo({});
    expect(chartsCommand(undefined, 'list', io)).toBe(0);
    expect(io.printed.map((line) => line.split('\t')[0])).toEqual([
      'clear',
      'lear',
      'rational',
      'emotional',
      'dominant',
      'cautious',
    ]);
  });

  it("prints JSON that XState's own tools open", () => {
    const io = fakeIo({});
    expect(chartsCommand('clear', 'json', io)).toBe(0);
    const machine = createMachine(JSON.parse(io.printed.join('\n')) as Parameters<typeof createMachine>[0]);
    expect(Object.keys(machine.root.states)).toEqual(['control', 'path']);
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
