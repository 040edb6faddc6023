import { describe, expect, it } from 'vitest';
import { evaluate, qualityOf, sumOf } from '../../src/grading/evaluate.ts';
import type { Assessment, Grader } from '../../src/grading/types.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';

/** Finds what the reply names: `sorry:2 impact:1`. */
const grader: Grader = {
  version: 'fake',
  resolveDue: () => null,
  assess: (reply): Assessment => {
    const found = [...reply.matchAll(/(\w+):(\d)/g)].map(
      ([, name, level]) => [`apology.${name}` as CriterionId, Number(level) as Level] as const,
    );
    return {
      grader: 'fake',
      lang: 'en',
      levels: Object.fromEntries(found),
      steps: {},
      evidence: found.map(([criterion, level]) => ({
        criterion,
        level,
        code: 'x',
        sure: criterion === 'apology.sorry' ? 0.9 : 0.5,
        start: 0,
        end: 1,
      })),
      moves: [],
      settled: [],
      unclear: false,
    };
  },
};

const rows = [
  { id: 'a', reply: 'sorry:2', labels: { 'apology.sorry': 2 } },
  { id: 'b', reply: 'sorry:1', labels: { 'apology.sorry': 2 } },
  { id: 'c', reply: 'sorry:1 impact:1', labels: {} },
  { id: 'd', reply: '', labels: { 'apology.sorry': 1, 'apology.impact': 1 } },
] as const;

describe('evaluate', () => {
  const { tallies, micro, macro, mistakes } = evaluate(rows, grader);

  it('counts right, wrong and missed, and levels apart', () => {
    expect(tallies.get('apology.sorry')).toEqual({ right: 2, wrong: 1, missed: 1, exact: 1 });
    expect(tallies.get('apology.impact')).toEqual({ right: 0, wrong: 1, missed: 1, exact: 0 });
    expect(tallies.get('listen.invite')).toEqual({ right: 0, wrong: 0, missed: 0, exact: 0 });
  });

  it('weighs decisions in the one mean, criteria in the other', () => {
    expect(micro).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, exact: 0.5 });
    expect(macro.f1).toBeCloseTo((2 / 3 + 0) / 2);
  });

  it('lists the worst first: wrong with confidence, missed, then another level', () => {
    expect(mistakes.map(({ row, unit, sure }) => [row.id, unit, sure])).toEqual([
      ['c', 'apology.sorry', 0.9],
      ['c', 'apology.impact', 0.5],
      ['d', 'apology.impact', 0],
      ['d', 'apology.sorry', 0],
      ['b', 'apology.sorry', 0.9],
    ]);
  });

  it('measures how well evidence covers marked places, where there are any', () => {
    expect(evaluate(rows, grader).overlap).toBeNull();
    const marked = { ...rows[0], spans: { 'apology.sorry': [[0, 4]] as const } };
    expect(evaluate([marked], grader).overlap).toBeCloseTo(1 / 4);
  });
});

describe('qualityOf', () => {
  it('is the harmonic mean’s, and 0 where there is nothing', () => {
    expect(qualityOf({ right: 2, wrong: 1, missed: 0, exact: 2 })).toEqual({
      precision: 2 / 3,
      recall: 1,
      f1: 0.8,
      exact: 1,
    });
    expect(qualityOf(sumOf([]))).toEqual({ precision: 0, recall: 0, f1: 0, exact: 0 });
  });
});
