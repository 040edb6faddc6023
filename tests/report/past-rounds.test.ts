import { describe, expect, it } from 'vitest';
import { pastRound } from '../../src/report/past-rounds.ts';
import { kind, roundOf, rude } from './rounds.ts';

const SCORE = { total: 41, lines: [], help: 0 };

describe('pastRound', () => {
  it('tells the last mood and the total of a round that is over', () => {
    expect(pastRound(roundOf([kind, rude]), SCORE)).toEqual({ mood: 'furious', total: 41 });
  });

  it('tells no total of a round that goes on, nor of one in which nothing was said', () => {
    expect(pastRound({ ...roundOf([kind]), phase: 'talking' }, SCORE)).toEqual({
      mood: 'upset',
      total: null,
    });
    expect(pastRound(roundOf([]), SCORE).total).toBeNull();
    expect(pastRound({ ...roundOf([]), position: null }, SCORE).mood).toBeNull();
  });
});
