/** Weights as they are stored: small integers, those that say little left out. */
import type { StoredTable } from '../grading/learned/weight-table.ts';
import { hash32 } from '../shared/random.ts';

/** What a weight of 1 is stored as, and the least that is kept. */
const SCALE = 32;
const LEAST = 2;
const MOST = 127;

/** A score or weight as it is stored. */
export function stored(value: number): number {
  return Math.round(value * SCALE);
}

function base64(bytes: Iterable<number>): string {
  return Buffer.from(Uint8Array.from(bytes)).toString('base64');
}

/** Distances of rising numbers, seven bits a byte. */
function distancesOf(rising: readonly number[]): readonly number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const value of rising) {
    let distance = value - before;
    before = value;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
  }
  return bytes;
}

/** `columns`: by output, the weight of each feature; `scale`: what a weight of 1 is stored as; `least`: what is kept, as stored. */
export function packTable(
  hashes: readonly number[],
  columns: readonly Float64Array[],
  { scale, least } = { scale: SCALE, least: LEAST },
): StoredTable {
  const kept: number[] = [];
  const counts: number[] = [];
  const targets: number[] = [];
  const values: number[] = [];
  hashes.forEach((hash, index) => {
    const before = values.length;
    columns.forEach((column, output) => {
      const value = Math.max(-MOST, Math.min(MOST, Math.round((column[index] ?? 0) * scale)));
      if (Math.abs(value) < least) return;
      targets.push(output);
      values.push(value);
    });
    if (values.length === before) return;
    kept.push(hash);
    counts.push(values.length - before);
  });
  return {
    hashes: base64(distancesOf(kept)),
    counts: base64(counts),
    targets: base64(targets),
    values: base64(values),
  };
}

/** Names weights by all that they hold. */
export function named<T extends object>(weights: T): { readonly id: string } & T {
  return { id: hash32(JSON.stringify(weights)).toString(36), ...weights };
}
