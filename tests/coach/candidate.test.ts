import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/coach/candidate.ts';
import type { Insert } from '../../src/coach/compose.ts';
import { grader } from './turns.ts';

const levelsOf = (text: string) => grader.assess(text).levels;

function here(text: string): Insert {
  return { text, rank: 0, brings: [], isHere: true };
}

describe('what a rewrite says of the answer', () => {
  const act = 'I’ll bring the freezer to your stall by eight tonight.';
  const feeling = 'You must be so upset.';

  it('is as long as what a good talk says here', () => {
    expect(answersOf([here(act)], '', levelsOf)).toBe(act.length);
    expect(answersOf([{ ...here(act), isHere: false }], '', levelsOf)).toBe(0);
  });

  it('counts the trainee’s own words of feeling, and takes away what says them again', () => {
    const own = 'No wonder you’re furious.';
    expect(answersOf([here(act)], own, levelsOf)).toBe(act.length + own.length);
    const twice = answersOf([here(`${feeling} ${act}`)], own, levelsOf);
    expect(twice).toBeLessThan(answersOf([here(act)], own, levelsOf));
  });
});
