import { describe, expect, it } from 'vitest';
import { controlState } from '../../../src/features/roleplay/flow-steps.ts';
import type { RoundView } from '../../../src/session/types.ts';

/** A round whose turns kept control or not, one after the other. */
function round(kept: readonly boolean[]): RoundView {
  const steps = (on: boolean) => (on ? ['control'] : []);
  const turns = kept.map((on) => ({ steps: steps(on) }));
  return { turns, position: { steps: steps(kept.at(-1) ?? true) } } as unknown as RoundView;
}

describe('controlState', () => {
  it.each([
    [[], 'kept'],
    [[true, true], 'kept'],
    [[true, false], 'lost'],
    [[false, true], 'mended'],
    [[true, false, true, true], 'mended'],
  ] as const)('%j: %s', (kept, state) => {
    expect(controlState(round(kept))).toBe(state);
  });
});
