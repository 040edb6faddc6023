import { describe, expect, it } from 'vitest';
import { scoreRound, type Weights } from '../../src/grading/score.ts';
import type { Evidence } from '../../src/grading/types.ts';

const WEIGHTS: Weights = {
  'apology.responsibility': { points: 10, maxLevel: 2, pitfall: false },
  'listen.restate': { points: 6, maxLevel: 1, pitfall: false },
  'pitfall.but': { points: 4, maxLevel: 1, pitfall: true },
};
const turn = (number: number, levels: object, exploded = false) => ({
  turn: number,
  levels,
  evidence: [] as readonly Evidence[],
  exploded,
});

describe('scoreRound', () => {
  it('gives an element once, for its best turn', () => {
    const { total, lines } = scoreRound(
      [
        turn(1, { 'apology.responsibility': 1 }),
        turn(2, { 'apology.responsibility': 2 }),
        turn(3, { 'apology.responsibility': 2 }),
      ],
      WEIGHTS,
      () => [],
    );
    expect(total).toBe(10);
    expect(lines).toEqual([
      { criterion: 'apology.responsibility', turn: 2, level: 2, points: 10, of: 10, because: 'full' },
    ]);
  });

  it('gives half for the general, three quarters after an explosion', () => {
    const { lines } = scoreRound(
      [turn(1, { 'apology.responsibility': 1, 'listen.restate': 1 }, true)],
      WEIGHTS,
      () => [],
    );
    expect(lines.map(({ points, because }) => [points, because])).toEqual([
      [3.75, 'late'],
      [4.5, 'late'],
    ]);
  });

  it('gives and takes half where it is not sure', () => {
    const evidence = (['apology.responsibility', 'pitfall.but'] as const).map((criterion): Evidence => ({
      criterion,
      level: 1,
      code: 'x',
      sure: 0.5,
      start: 0,
      end: 1,
    }));
    const { lines } = scoreRound(
      [{ ...turn(1, { 'apology.responsibility': 2, 'pitfall.but': 1 }), evidence }],
      WEIGHTS,
      () => ['pitfall.but'],
    );
    expect(lines.map(({ points, because }) => [points, because])).toEqual([
      [5, 'unsure'],
      [-3, 'unsure'],
    ]);
  });

  it('takes off a pitfall each time, more where this persona feels it most, and never goes below nothing', () => {
    const turns = [turn(1, { 'pitfall.but': 1 }), turn(2, { 'pitfall.but': 1 })];
    expect(scoreRound(turns, WEIGHTS, () => []).lines.map(({ points }) => points)).toEqual([-4, -4]);
    expect(scoreRound(turns, WEIGHTS, () => ['pitfall.but']).lines.map(({ points }) => points)).toEqual([
      -6, -6,
    ]);
    expect(scoreRound(turns, WEIGHTS, () => []).total).toBe(0);
  });
});
