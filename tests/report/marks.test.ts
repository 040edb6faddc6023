import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/grading/types.ts';
import { kindOf, markSegments } from '../../src/report/marks.ts';

function evidence(criterion: Evidence['criterion'], start: number, end: number, level: 1 | 2 = 2): Evidence {
  return { criterion, start, end, level, code: 'x', sure: 1 };
}

describe('kindOf', () => {
  it.each([
    ['empathy.understand', 2, 'specific'],
    ['apology.sorry', 1, 'generic'],
    ['pitfall.but', 1, 'pitfall'],
    ['listen.restate', 1, 'act'],
    ['resolve.time', 1, 'act'],
  ] as const)('%s at %i is drawn as %s', (criterion, level, kind) => {
    expect(kindOf({ criterion, level })).toBe(kind);
  });
});

describe('markSegments', () => {
  it('puts the shorter of two nested findings nearest the words', () => {
    const segments = markSegments('abcdefgh', [
      evidence('apology.impact', 0, 8),
      evidence('apology.sorry', 2, 5),
    ]);
    expect(segments.map(({ text, marks }) => [text, marks.map(({ index, lane }) => [index, lane])])).toEqual([
      ['ab', [[0, 2]]],
      [
        'cde',
        [
          [0, 2],
          [1, 1],
        ],
      ],
      ['fgh', [[0, 2]]],
    ]);
  });

  it('cuts crossing findings and keeps their lanes', () => {
    const segments = markSegments('abcdef', [
      evidence('apology.impact', 0, 4),
      evidence('apology.sorry', 2, 6),
    ]);
    expect(segments.map(({ text, marks, ends }) => [text, marks.length, ends])).toEqual([
      ['ab', 1, []],
      ['cd', 2, [0]],
      ['ef', 1, [1]],
    ]);
  });

  it('joins to the text again, and never runs out of lanes', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(
      fc.property(
        fc.string({ minLength: 21, maxLength: 21 }),
        fc.array(span, { maxLength: 8 }),
        (text, spans) => {
          const segments = markSegments(
            text,
            spans.map(([start, end]) => evidence('apology.sorry', start, end)),
          );
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          for (const { marks } of segments) for (const { lane } of marks) expect(lane).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
