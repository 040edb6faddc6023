import { describe, expect, it } from 'vitest';
import { quantile, spread } from '../../scripts/bench/quantiles.ts';

const HUNDRED = Array.from({ length: 100 }, (_, i) => 100 - i);

describe('quantile', () => {
  it('is the value that so large a share does not exceed, whatever the order', () => {
    expect([0, 0.5, 0.95, 1].map((share) => quantile(HUNDRED, share))).toEqual([1, 50, 95, 100]);
  });

  it('is the one value there is, and nothing of nothing', () => {
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('spread', () => {
  it('tells median, 95th percentile and worst', () => {
    expect(spread(HUNDRED)).toMatch(/median +50, 95 % +95, worst +100 ms/);
  });
});
