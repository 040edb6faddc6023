import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/grading/steps.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';

type Levels = { readonly [K in CriterionId]?: Level };

describe('stepsOf (rubric §7)', () => {
  it.each<[Levels, readonly string[]]>([
    [{}, []],
    [{ 'listen.restate': 1 }, ['control', 'listen']],
    [{ 'empathy.understand': 2 }, ['control', 'establish']],
    [{ 'empathy.understand': 1 }, ['control']],
    [{ 'empathy.understand': 1, 'empathy.name_emotion': 1 }, ['control', 'establish']],
    [{ 'empathy.understand': 1, 'listen.restate': 1 }, ['control', 'establish', 'listen']],
    [{ 'empathy.understand': 1, 'empathy.name_emotion': 1, 'pitfall.hollow_empathy': 1 }, ['control']],
    [{ 'apology.sorry': 1 }, ['apologize', 'control']],
    [{ 'apology.sorry': 1, 'pitfall.conditional_apology': 1 }, ['control']],
    [{ 'resolve.alternative': 1 }, ['control', 'resolve']],
    [{ 'resolve.time': 1 }, ['control']],
    [{ 'resolve.action': 1, 'pitfall.hostile': 1 }, ['resolve']],
    [{ 'pitfall.but': 1 }, []],
  ])('%o → %o', (levels, steps) => {
    expect(
      Object.keys(stepsOf(levels))
        .map((id) => id.slice(5))
        .sort(),
    ).toEqual(steps);
  });
});
