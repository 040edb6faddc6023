import { describe, expect, it } from 'vitest';
import { scoredTurns } from '../../src/report/course.ts';
import { kind, roundOf, rude } from './rounds.ts';

function lateIn(...said: Parameters<typeof roundOf>[0]): readonly boolean[] {
  return scoredTurns(roundOf(said).turns).map(({ exploded }) => exploded);
}

describe('scoredTurns', () => {
  it('counts what follows an explosion as late, the turn of the explosion itself not', () => {
    expect(lateIn(rude, kind)).toEqual([false, true]);
  });

  it('stays late until the customer is calm again', () => {
    const half = { ...kind, before: 'upset', after: 'calm' } as const;
    const calm = { ...kind, before: 'calm', after: 'calm' } as const;
    expect(lateIn(rude, kind, half, calm)).toEqual([false, true, true, false]);
  });

  it('is never late where nobody exploded', () => {
    expect(lateIn({ ...kind, before: 'upset', after: 'uneasy' })).toEqual([false]);
  });
});
