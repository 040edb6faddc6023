/** Weights as they are stored: small integers, those that say little left out. */
import { lettersOf } from '../grading/learned/letters.ts';
import { storedWeight, type StoredTable } from '../grading/learned/weight-table.ts';
import { hash32 } from '../shared/random.ts';

/** What a weight of 1 is stored as, and the least that is kept. */
const SCALE = 32;
const LEAST = 2;
const MOST = 127;

/** A score or weight as it is stored. */
export function stored(value: number): number {
  return Math.round(value * SCALE);
}

/** `columns`: by output, the weight of each feature; `scale`: what a weight of 1 is stored as; `least`: what is kept, as stored. */
export function packTable(
  hashes: readonly number[],
  columns: readonly Float64Array[],
  { scale, least } = { scale: SCALE, least: LEAST },
): StoredTable {
  const distances: number[] = [];
  const counts: number[] = [];
  const between: number[] = [];
  const values: number[] = [];
  let kept = 0;
  hashes.forEach((hash, index) => {
    const before = values.length;
    let target = -1;
    columns.forEach((column, output) => {
      const value = Math.max(-MOST, Math.min(MOST, Math.round((column[index] ?? 0) * scale)));
      if (Math.abs(value) < least) return;
      between.push(output - target - 1);
      target = output;
      values.push(storedWeight(value));
    });
    if (values.length === before) return;
    distances.push(hash - kept);
    kept = hash;
    counts.push(values.length - before - 1);
  });
  return {
    hashes: lettersOf(distances),
    counts: lettersOf(counts),
    targets: lettersOf(between),
    values: lettersOf(values),
  };
}

/** Names weights by all that they hold. */
export function named<T extends object>(weights: T): { readonly id: string } & T {
  return { id: hash32(JSON.stringify(weights)).toString(36), ...weights };
}
