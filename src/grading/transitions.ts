/** Where no target has been set. */
export const UNKNOWN = -1;

/**
 * A map (state, unit) → state in one typed array, all 0 or above: open addressing, at most half full. Key and target lie side
 * by side, so that a look-up touches one place in memory.
 */
export class Transitions {
  /** How many units there are. */
  readonly #width: number;
  #slots: Int32Array;
  #mask: number;
  #size = 0;

  /** @param capacity a power of two. */
  constructor(width: number, capacity = 1024) {
    this.#width = width;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity * 2).fill(UNKNOWN);
  }

  /** The target, or `UNKNOWN`. */
  get(state: number, unit: number): number {
    return this.#slots[this.#place(state, unit) + 1] ?? UNKNOWN;
  }

  /** Sets the target of what was unknown. */
  set(state: number, unit: number, target: number): void {
    if (this.#size * 2 >= this.#mask) this.#grow();
    this.#size++;
    this.#put(state, unit, target);
  }

  /** Where a key is, or would be. The units of one state lie near each other, and so in the same few lines of the cache. */
  #place(state: number, unit: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    const key = state * this.#width + unit;
    for (let slot = (Math.imul(state, 0x9e3779b1) >>> 8) + unit; ; slot++) {
      const place = (slot & mask) * 2;
      const held = slots[place];
      if (held === key || held === UNKNOWN) return place;
    }
  }

  #put(state: number, unit: number, target: number): void {
    const place = this.#place(state, unit);
    this.#slots[place] = state * this.#width + unit;
    this.#slots[place + 1] = target;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(old.length * 2).fill(UNKNOWN);
    for (let place = 0; place < old.length; place += 2) {
      const key = old[place] ?? UNKNOWN;
      if (key === UNKNOWN) continue;
      this.#put(Math.floor(key / this.#width), key % this.#width, old[place + 1] ?? UNKNOWN);
    }
  }
}
