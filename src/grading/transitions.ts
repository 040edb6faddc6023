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
    return this.#slots[this.#place(state * this.#width + unit) + 1] ?? UNKNOWN;
  }

  /** Sets the target of what was unknown. */
  set(state: number, unit: number, target: number): void {
    if (this.#size * 2 >= this.#mask) this.#grow();
    this.#size++;
    this.#put(state * this.#width + unit, target);
  }

  /** Where a key is, or would be. */
  #place(key: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = Math.imul(key, 0x9e3779b1) >>> 8; ; slot++) {
      const place = (slot & mask) * 2;
      const held = slots[place];
      if (held === key || held === UNKNOWN) return place;
    }
  }

  #put(key: number, target: number): void {
    const place = this.#place(key);
    this.#slots[place] = key;
    this.#slots[place + 1] = target;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(old.length * 2).fill(UNKNOWN);
    for (let place = 0; place < old.length; place += 2) {
      const key = old[place] ?? UNKNOWN;
      if (key !== UNKNOWN) this.#put(key, old[place + 1] ?? UNKNOWN);
    }
  }
}
