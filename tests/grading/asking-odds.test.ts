import { describe, expect, it } from 'vitest';
import { likelihoods, likeliest } from '../../src/grading/asking-odds.ts';
import type { FactLikeness } from '../../src/grading/asking-score.ts';

const WEIGHTS = { nearest: 4, answered: 4, habit: 1, missed: 1, none: 1 };
const fact = (id: string, likeness: Partial<FactLikeness> = {}): FactLikeness => ({
  id,
  nearest: 0,
  answered: 0,
  habit: 0,
  ...likeness,
});

describe('likelihoods', () => {
  it('leave to none what no fact has', () => {
    const shares = likelihoods({ facts: [fact('a'), fact('b')], missed: 0, nearestMiss: 0 }, WEIGHTS);
    const all = 2 + Math.E;
    expect(shares).toEqual([1 / all, 1 / all]);
  });

  it('take nothing from what is told of a fact without a limit of size', () => {
    const facts = [fact('a', { habit: 3 }), fact('b', { nearest: 0.5 })];
    const [a = 0, b = 0] = likelihoods({ facts, missed: -1, nearestMiss: 0 }, WEIGHTS);
    expect(a / b).toBeCloseTo(Math.E);
  });
});

describe('likeliest', () => {
  const facts = [fact('a', { nearest: 0.7, habit: 2 }), fact('b')];

  it('is the fact that stands out', () => {
    expect(likeliest({ facts, missed: 0, nearestMiss: 0 }, WEIGHTS)?.fact).toBe('a');
    expect(likeliest({ facts: [fact('a'), fact('b')], missed: 0, nearestMiss: 0 }, WEIGHTS)).toBeNull();
    expect(likeliest({ facts: [], missed: 0, nearestMiss: 0 }, WEIGHTS)).toBeNull();
  });

  it('is none beside another as likely, or where much speaks for a near miss', () => {
    const twins = [facts[0], { ...facts[0], id: 'b' }] as readonly FactLikeness[];
    expect(likeliest({ facts: twins, missed: 0, nearestMiss: 0 }, WEIGHTS)).toBeNull();
    expect(likeliest({ facts, missed: 4, nearestMiss: 0 }, WEIGHTS)).toBeNull();
    expect(likeliest({ facts, missed: 0, nearestMiss: 0.8 }, WEIGHTS)).toBeNull();
  });
});
