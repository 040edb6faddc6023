import { describe, expect, it } from 'vitest';
import { weakestOf, weakTurns } from '../../src/report/weakest.ts';
import { modelOfView } from './model.ts';
import { kind, roundOf, rude, type Said } from './rounds.ts';

function weakest(said: readonly Said[]): readonly number[] {
  const view = roundOf(said);
  const { score, change } = modelOfView(view);
  return weakTurns(view.turns, score, change);
}

const calm: Said = { ...kind, before: 'uneasy', after: 'calm' };
const idle: Said = { reply: 'Hm.', evidence: [], before: 'upset', after: 'upset' };
const slip: Said = { ...rude, before: 'furious', after: 'furious' };

describe('weakTurns', () => {
  it('begins with the turn that the advice speaks of, then the falls, the costs, and those that moved nothing', () => {
    expect(weakest([idle, slip, kind, rude])).toEqual([4, 2, 1]);
  });

  it('names five at most, three of them worth saying again, and none where every turn helped', () => {
    const weak = weakest([rude, slip, slip, slip, slip, slip]);
    expect(weak).toHaveLength(5);
    expect(weakestOf(weak)).toEqual(weak.slice(0, 3));
    const view = roundOf([calm]);
    expect(weakTurns(view.turns, modelOfView(view).score, { kind: 'keep' })).toEqual([]);
  });

  it('leaves a calm customer be', () => {
    const stays: Said = { ...idle, before: 'calm', after: 'calm' };
    const view = roundOf([calm, stays]);
    expect(weakTurns(view.turns, modelOfView(view).score, { kind: 'keep' })).toEqual([]);
  });
});
