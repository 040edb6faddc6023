import { describe, expect, it } from 'vitest';
import { BREATH, breathAt } from '../../../../src/features/roleplay/calm/breath.ts';

describe('the 4-7-8 breath', () => {
  it('lasts nineteen seconds', () => expect(BREATH).toBe(19));

  it.each([
    [0, 1, 'in', 4],
    [3, 1, 'in', 1],
    [4, 1, 'hold', 7],
    [10, 1, 'hold', 1],
    [11, 1, 'out', 8],
    [18, 1, 'out', 1],
    [19, 2, 'in', 4],
    [75, 4, 'out', 1],
  ] as const)('after %i s: breath %i, %s, %i left', (seconds, breath, phase, left) => {
    expect(breathAt(seconds)).toMatchObject({ breath, phase, left, second: (seconds % 19) + 1 });
  });
});
