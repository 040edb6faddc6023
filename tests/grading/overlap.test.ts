import { expect, it } from 'vitest';
import { overlapOf } from '../../src/grading/overlap.ts';

it.each([
  [[{ start: 0, end: 10 }], [[0, 10]], 1],
  [[{ start: 0, end: 10 }], [[5, 15]], 1 / 3],
  [
    [
      { start: 0, end: 4 },
      { start: 2, end: 8 },
    ],
    [[0, 8]],
    1,
  ],
  [[{ start: 0, end: 2 }], [[2, 4]], 0],
  [[], [], 0],
] as const)('evidence %j on marks %j overlaps by %d', (shown, marked, share) => {
  expect(overlapOf(shown, marked)).toBeCloseTo(share);
});
