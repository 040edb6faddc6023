import { describe, expect, it } from 'vitest';
import { toMermaid } from '../../src/cli/mermaid.ts';

describe('toMermaid', () => {
  it('draws states, guards and final states of a simple chart', () => {
    const text = toMermaid({
      id: 'door',
      initial: 'shut',
      states: {
        shut: { on: { PUSH: { target: 'open', guard: { type: 'unlocked', params: { by: 'key' } } } } },
        open: { type: 'final' },
      },
    });
    expect(text).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> shut',
        '  state "shut" as shut',
        '  state "open" as open',
        '  open --> [*]',
        '  shut --> open : PUSH [unlocked {by:key}]',
      ].join('\n'),
    );
  });

  it('keeps equal names in parallel regions apart', () => {
    const region = { initial: 'on', states: { on: { on: { GO: 'off' } }, off: {} } };
    const text = toMermaid({ id: 'two', type: 'parallel', states: { left: region, right: region } });
    expect(text).toContain('two__left__on --> two__left__off : GO');
    expect(text).toContain('two__right__on --> two__right__off : GO');
    expect(text).toMatch(/^ +--$/m);
  });
});
