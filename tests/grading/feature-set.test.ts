import { describe, expect, it } from 'vitest';
import { FeatureSet } from '../../src/grading/learned/feature-set.ts';

const MANY = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 16_777_216);

describe('a set of features', () => {
  it('holds each once, in the order in which they came, however many', () => {
    const set = new FeatureSet();
    for (const feature of [5, 0, 5, 1029, 5 + 1024, 0, ...MANY, ...MANY]) set.add(feature);
    const expected = [...new Set([5, 0, 1029, ...MANY])];
    expect([...set.list()]).toEqual(expected);
    expect(set.size).toBe(expected.length);
  });

  it('is empty once cleared, and may be filled again', () => {
    const set = new FeatureSet();
    for (const feature of MANY) set.add(feature);
    set.clear();
    expect([...set.list()]).toEqual([]);
    for (const feature of [9, 3, 9]) set.add(feature);
    expect([...set.list()]).toEqual([9, 3]);
  });
});
