import { describe, expect, it } from 'vitest';
import { judgedAgainst } from '../../src/report/judged.ts';
import type { Judgement } from '../../src/session/types.ts';

const NONE: Judgement = { persona: null, need: null, turningPoint: null, empathy: null };

function judged(judgement: Partial<Judgement>, points = 0, turning: 3 | null = 3) {
  return judgedAgainst(
    { ...NONE, ...judgement },
    {
      personas: ['emotional'],
      hiddenNeed: 'party',
      turningPoint: turning === null ? null : { turn: turning, to: 'up' },
      bars: [{ group: 'empathy', cells: [], points, of: 20 }],
    },
  );
}

describe('judgedAgainst', () => {
  it('says nothing of what was passed over', () => {
    expect(judged({})).toEqual({ persona: null, need: null, turningPoint: null, empathy: null });
  });

  it('holds persona and expectation against the truth', () => {
    expect(judged({ persona: 'emotional', need: 'cake' })).toMatchObject({
      persona: { right: true },
      need: { named: 'cake', right: false },
    });
  });

  it('counts the turns between the turning point named and the one there was', () => {
    expect(judged({ turningPoint: 1 }).turningPoint?.off).toBe(-2);
    expect(judged({ turningPoint: 3 }).turningPoint?.off).toBe(0);
    expect(judged({ turningPoint: 0 }).turningPoint?.off).toBeNull();
    expect(judged({ turningPoint: 2 }, 0, null).turningPoint).toEqual({ named: 2, actual: null, off: null });
    expect(judged({ turningPoint: 0 }, 0, null).turningPoint?.off).toBe(0);
  });

  it.each([
    [0, 1, 1, 'fits'],
    [0, 2, 1, 'higher'],
    [0, 5, 1, 'much-higher'],
    [10, 3, 3, 'fits'],
    [10, 2, 3, 'lower'],
    [20, 5, 5, 'fits'],
    [20, 3, 5, 'much-lower'],
  ] as const)(
    'of %d points in 20, a rating of %d stands against %d: %s',
    (points, named, rubric, verdict) => {
      expect(judged({ empathy: named }, points).empathy).toEqual({ named, rubric, points, of: 20, verdict });
    },
  );

  it('has no rubric to hold a rating against where empathy is not graded', () => {
    const truth = { personas: ['emotional'], hiddenNeed: null, turningPoint: null, bars: [] } as const;
    expect(judgedAgainst({ ...NONE, empathy: 3 }, truth).empathy).toBeNull();
  });
});
