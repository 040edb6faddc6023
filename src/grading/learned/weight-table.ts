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

/** Of a slot: the feature, and where its weights begin. */
const SLOT = 2;
const FREE = -1;
/** The low bits of a weight name its target. */
const TARGET_BITS = 8;
const TARGETS = 1 << TARGET_BITS;

export class WeightTable {
  /** Open addressing, at most half full: feature and place side by side, so that most look-ups touch one place in memory. */
  readonly #slots: Int32Array;
  /** Feature after feature: how many weights it has, and each of them above the bits of its target. */
  readonly #weights: Int16Array;

  constructor(stored: StoredTable) {
    const hashes = summed(numbersOf(stored.hashes));
    const counts = numbersOf(stored.counts);
    const between = numbersOf(stored.targets);
    const values = numbersOf(stored.values);
    this.#slots = new Int32Array(SLOT * (2 << (32 - Math.clz32(counts.length)))).fill(FREE);
    this.#weights = new Int16Array(counts.length + values.length);
    let from = 0;
    let at = 0;
    hashes.forEach((hash, feature) => {
      this.#slots[this.#slotOf(hash)] = hash;
      this.#slots[this.#slotOf(hash) + 1] = at;
      const count = 1 + (counts[feature] ?? 0);
      this.#weights[at++] = count;
      let target = -1;
      for (const end = from + count; from < end; from++) {
        target += 1 + (between[from] ?? 0);
        this.#weights[at++] = weightOf(values[from] ?? 0) * TARGETS + target;
      }
    });
  }

  /** Adds the weights of a feature, if it has any, to the sums of the outputs. */
  add(hash: number, sums: number[]): void {
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === FREE) return;
    const weights = this.#weights;
    const at = this.#slots[slot + 1] ?? 0;
    const last = at + (weights[at] ?? 0);
    for (let i = at + 1; i <= last; i++) {
      const weight = weights[i] ?? 0;
      const target = weight & (TARGETS - 1);
      sums[target] = (sums[target] ?? 0) + (weight >> TARGET_BITS);
    }
  }

  /** Where a feature is, or would be. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash * SLOT) & mask;
    while (slots[slot] !== hash && slots[slot] !== FREE) slot = (slot + SLOT) & mask;
    return slot;
  }
}
