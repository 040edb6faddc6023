import { describe, expect, it } from 'vitest';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import { flowOf } from '../../src/features/flow-of.ts';

describe('flowOf', () => {
  it('gives the flow of the round, or that of its scenario where this app has the other no more', () => {
    expect(flowOf({ flow: 'price' }, { flow: 'clear' }, TAUGHT_FLOWS).id).toBe('price');
    expect(flowOf({ flow: 'house-way' }, { flow: 'clear' }, TAUGHT_FLOWS).id).toBe('clear');
  });
});
