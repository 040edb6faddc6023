import { expect, it } from 'vitest';
import { lowerBound } from '../../src/grading/lower-bound.ts';

it('is not known under 20 findings', () => {
  expect(lowerBound({ right: 19, wrong: 0 })).toBeNull();
});

// Wilson (1927), one-sided at 90 %, worked out by hand.
it.each([
  [20, 0, 0.9241],
  [40, 10, 0.7185],
  [0, 30, 0],
])('of %d right and %d wrong', (right, wrong, bound) => {
  expect(lowerBound({ right, wrong })).toBeCloseTo(bound, 3);
});
