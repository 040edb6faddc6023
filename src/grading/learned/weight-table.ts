/** A sparse table of small whole weights under hashed feature names, as it is stored and as it is asked. */

/** As stored: typed arrays in base64, little-endian. */
export interface StoredTable {
  /** The features, rising: the distance of each from the one before, seven bits a byte, the lowest first, more to come above 127. */
  readonly hashes: string;
  /** Uint8 per feature: how many weights it has. */
  readonly counts: string;
  /** Uint8: the output of each weight. */
  readonly targets: string;
  /** Int8. */
  readonly values: string;
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** The sums of distances that are written as in `StoredTable.hashes`. */
function risingOf(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let value = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let distance = 0;
    let shift = 0;
    for (; (bytes[at] ?? 0) > 0x7f; at++, shift += 7) distance |= ((bytes[at] ?? 0) & 0x7f) << shift;
    distance |= (bytes[at++] ?? 0) << shift;
    value += distance;
    values[i] = value;
  }
  return values;
}

export class WeightTable {
  readonly #slots: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #targets: Uint8Array;
  readonly #values: Int8Array;

  constructor(stored: StoredTable) {
    const counts = bytesOf(stored.counts);
    this.#hashes = risingOf(bytesOf(stored.hashes), counts.length);
    this.#targets = bytesOf(stored.targets);
    this.#values = new Int8Array(bytesOf(stored.values).buffer);
    this.#starts = new Uint32Array(counts.length + 1);
    counts.forEach((count, i) => (this.#starts[i + 1] = (this.#starts[i] ?? 0) + count));
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
