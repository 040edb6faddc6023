import { describe, expect, it } from 'vitest';
import { onlookersNow, waitingNow } from '../../../src/views/scene/crowd.ts';

describe('the queue', () => {
  it('begins as the scenario says, else with two, and grows with every second turn', () => {
    expect([0, 1, 2, 3, 4].map((turns) => waitingNow(3, turns))).toEqual([3, 3, 4, 4, 5]);
    expect(waitingNow(undefined, 0)).toBe(2);
    expect(waitingNow(0, 1)).toBe(0);
  });

  it('grows no longer than there is room', () => {
    expect(waitingNow(8, 40)).toBe(9);
  });
});

describe('the onlookers', () => {
  it('are the same for the same post and turn, and more with every turn', () => {
    const counts = [0, 1, 2, 3].map((turns) => onlookersNow('cake', 5, turns));
    expect(onlookersNow('cake', 5, 2)).toEqual(counts[2]);
    for (const [index, { views }] of counts.slice(1).entries())
      expect(views).toBeGreaterThan(counts[index]?.views ?? Infinity);
  });

  it('are never fewer readers than comments', () => {
    for (let turns = 0; turns < 12; turns++) {
      const { views, comments } = onlookersNow('cake', 0, turns);
      expect(views).toBeGreaterThan(comments);
    }
  });
});
