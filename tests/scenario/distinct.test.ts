import { expect, it } from 'vitest';
import { Distinct } from '../../src/scenario/walk/distinct.ts';

it('keeps each number once, in the order in which they came, and begins anew when they are taken', () => {
  const ways = new Distinct(4);
  ways.addAll([3, 1, 3]);
  ways.add(1);
  ways.add(0);
  const first = ways.take();
  expect(first).toEqual([3, 1, 0]);
  ways.addAll([1, 1]);
  expect(ways.take()).toEqual([1]);
  expect(ways.take()).toEqual([]);
  expect(first).toEqual([3, 1, 0]);
});
