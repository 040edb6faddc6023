import { describe, expect, it } from 'vitest';
import { isCounted, progressOf, progressRound, type ProgressRound } from '../../src/report/progress.ts';
import { criteria } from '../../src/criteria/index.ts';
import { weights } from '../../src/criteria/weights.ts';
import { scoreRound } from '../../src/grading/score.ts';
import { scoredTurns } from '../../src/report/course.ts';
import { played, stageOf } from '../session/case.ts';

let count = 0;
const round = (
  changes: Partial<ProgressRound> & { readonly shares: ProgressRound['shares'] },
): ProgressRound => {
  count += 1;
  return {
    id: `r${count}`,
    at: count,
    scenario: 'wrong-cake',
    turns: 3,
    mode: 'coached',
    grader: 'g1',
    total: 50,
    missed: [],
    pitfalls: [],
    ...changes,
  };
};

const rising = [0.2, 0.3, 0.5, 0.6].map((empathy) =>
  round({ shares: { empathy, apology: 0.4, pitfall: 1 }, missed: ['apology.impact'] }),
);

describe('which rounds count', () => {
  it.each([
    [{ phase: 'ended', turns: 3, branch: null }, true],
    [{ phase: 'stopped', turns: 3, branch: null }, false],
    [{ phase: 'talking', turns: 3, branch: null }, false],
    [{ phase: 'ended', turns: 3, branch: { round: 'a', turn: 2 } }, false],
  ] as const)('%j: %s', (summary, counted) => expect(isCounted(summary)).toBe(counted));
});

describe('what a round says about each rubric', () => {
  const { view } = played(stageOf(), [
    '难怪您着急，是我们裱错了名字。',
    '您自己没写清楚',
    '我让师傅重做，五点前送到',
  ]);
  const told = progressRound(
    view,
    scoreRound(scoredTurns(view.turns), weights, () => []),
    {
      criteria: criteria.map(({ id }) => id),
      weights,
    },
  );

  it('is the share of its points, and of pitfalls the share of replies without one', () => {
    expect(told.shares.empathy).toBeGreaterThan(0);
    expect(told.shares.empathy).toBeLessThan(1);
    expect(told.shares.listen).toBe(0);
    expect(told.shares.pitfall).toBeCloseTo(2 / 3);
    expect(told.shares.fit).toBeUndefined();
  });

  it('names what was missed and what was fallen into', () => {
    expect(told.missed).toContain('apology.impact');
    expect(told.missed).not.toContain('apology.responsibility');
    expect(told.pitfalls).toEqual(['pitfall.blame_customer']);
  });
});

describe('the course over the rounds', () => {
  it('is in the order of time, whatever the order given', () => {
    expect(progressOf([...rising].reverse(), weights)).toEqual(progressOf(rising, weights));
  });

  it('holds the last rounds against the first, without overlap', () => {
    const [empathy] = progressOf(rising, weights).trends;
    expect(empathy).toMatchObject({ group: 'empathy', values: [0.2, 0.3, 0.5, 0.6] });
    expect(empathy?.now).toBeCloseTo(0.55);
    expect(empathy?.change).toBeCloseTo(0.3);
  });

  it('claims no change and no rise under three rounds', () => {
    const { trends, improved, next } = progressOf(rising.slice(0, 2), weights);
    expect(trends.map(({ change }) => change)).toEqual([null, null, null]);
    expect(improved).toBeNull();
    expect(next?.group).toBe('empathy');
  });

  it('names what rose most, and nothing where nothing rose notably', () => {
    expect(progressOf(rising, weights).improved).toBe('empathy');
    const flat = [0.5, 0.52, 0.49, 0.53].map((empathy) => round({ shares: { empathy } }));
    expect(progressOf(flat, weights).improved).toBeNull();
  });

  it('names the lowest of the last rounds to practise, with what they missed most', () => {
    expect(progressOf(rising, weights).next).toEqual({ group: 'apology', criterion: 'apology.impact' });
    const falling = [1, 2, 3].map(() =>
      round({ shares: { empathy: 0.9, pitfall: 0.3 }, pitfalls: ['pitfall.argue', 'pitfall.but'] }),
    );
    expect(progressOf(falling, weights).next).toEqual({ group: 'pitfall', criterion: 'pitfall.argue' });
  });

  it('says when more than one version of the grader has judged', () => {
    expect(progressOf(rising, weights).isMixed).toBe(false);
    const mixed = [...rising, round({ shares: { empathy: 1 }, grader: 'g2' })];
    expect(progressOf(mixed, weights).isMixed).toBe(true);
  });

  it('is empty before anything was finished', () => {
    expect(progressOf([], weights)).toEqual({
      rounds: [],
      trends: [],
      improved: null,
      next: null,
      isMixed: false,
    });
  });
});
