/** A sparse table of small whole weights under hashed feature names, as it is stored and as it is asked. */
import { numbersOf } from './letters.ts';

/** As stored: numbers as letters. */
export interface StoredTable {
  /** The features, rising: the distance of each from the one before. */
  readonly hashes: string;
  /** Per feature, how many weights it has beyond the first. */
  readonly counts: string;
  /** The outputs of a feature's weights, rising: how many lie between each and the one before. */
  readonly targets: string;
  /** Each weight's distance from nothing beyond 1, doubled, and 1 more below nothing: 1, −1, 2, −2 … */
  readonly values: string;
}

/** The stored number of a weight that is not 0. */
export function storedWeight(weight: number): number {
  return 2 * (Math.abs(weight) - 1) + (weight < 0 ? 1 : 0);
}

function weightOf(stored: number): number {
  const size = (stored >> 1) + 1;
  return stored % 2 === 0 ? size : -size;
}

/** The sums of distances, in their place. */
function summed(distances: Uint32Array): Uint32Array {
  for (let i = 1; i < distances.length; i++) distances[i] = (distances[i] ?? 0) + (distances[i - 1] ?? 0);
  return distances;
}

export class WeightTable {
  readonly #slots: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #targets: Uint8Array;
  readonly #values: Int8Array;

  constructor(stored: StoredTable) {
    this.#hashes = summed(numbersOf(stored.hashes));
    const counts = numbersOf(stored.counts);
    const between = numbersOf(stored.targets);
    const values = numbersOf(stored.values);
    this.#starts = new Uint32Array(counts.length + 1);
    this.#targets = new Uint8Array(values.length);
    this.#values = new Int8Array(values.length);
    let at = 0;
    for (let feature = 0; feature < counts.length; feature++) {
      let target = -1;
      for (const last = at + (counts[feature] ?? 0); at <= last; at++) {
        target += 1 + (between[at] ?? 0);
        this.#targets[at] = target;
        this.#values[at] = weightOf(values[at] ?? 0);
      }
      this.#starts[feature + 1] = at;
    }
    // Open addressing, at most half full.
    this.#slots = new Int32Array(2 << (32 - Math.clz32(counts.length))).fill(-1);
    const mask = this.#slots.length - 1;
    this.#hashes.forEach((hash, i) => {
      let slot = hash & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = i;
    });
  }

  /** Adds the weights of a feature, if it has any, to the sums of the outputs. */
  add(hash: number, sums: Int32Array | Float64Array): void {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = this.#slots[slot] ?? -1;
      if (at < 0) return;
      if (this.#hashes[at] !== hash) continue;
      const end = this.#starts[at + 1] ?? 0;
      for (let i = this.#starts[at] ?? 0; i < end; i++) {
        const target = this.#targets[i] ?? 0;
        sums[target] = (sums[target] ?? 0) + (this.#values[i] ?? 0);
      }
      return;
    }
  }
}
