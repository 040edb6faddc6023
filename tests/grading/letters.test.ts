/** Numbers as letters, and tables of weights that are stored so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, numbersOf } from '../../src/grading/learned/letters.ts';
import { WeightTable } from '../../src/grading/learned/weight-table.ts';
import { packTable } from '../../src/training/pack.ts';

describe('numbers as letters', () => {
  it('are read as they were written', () => {
    const hashes = fc.array(fc.nat({ max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(hashes, (numbers) => {
        expect([...numbersOf(lettersOf(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('stand for themselves in JSON, small ones as one letter each', () => {
    const letters = lettersOf(Array.from({ length: 3000 }, (_, i) => i));
    expect(JSON.stringify(letters)).toBe(`"${letters}"`);
    expect(lettersOf([0, 44, 45])).toHaveLength(4);
  });
});

describe('a table of weights', () => {
  it('gives each feature the weights that were packed, and others none', () => {
    const hashes = [3, 900, 16_000_000];
    const columns = [
      [0, 1, -9],
      [0.5, 0, 0],
      [-0.25, 0, 4],
    ].map((column) => Float64Array.from(column));
    const table = new WeightTable(packTable(hashes, columns, { scale: 8, least: 2 }));
    const sumsOf = (hash: number): readonly number[] => {
      const sums = columns.map(() => 0);
      table.add(hash, sums);
      return sums;
    };
    expect(hashes.map(sumsOf)).toEqual([
      [0, 4, -2],
      [8, 0, 0],
      [-72, 0, 32],
    ]);
    expect([4, 0, 16_000_001].map(sumsOf)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('leaves out what is too small to be kept', () => {
    const { counts, values } = packTable([1, 2], [Float64Array.of(0.1, 1)], { scale: 8, least: 2 });
    expect([counts.length, values.length]).toEqual([1, 1]);
  });
});
