const EMPTY = -1;

/**
 * A map from one whole number to another, both 0 or above, in one typed array: open addressing, at most half full. The
 * number looked up and what it leads to lie side by side, so that a look-up touches one place in memory.
 */
export class Transitions {
  #slots: Int32Array;
  #mask: number;
  #size = 0;

  /** @param capacity a power of two. */
  constructor(capacity = 1024) {
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity * 2).fill(EMPTY);
  }

  /** Where a key is, or would be. */
  #slot(key: number): number {
    const slots = this.#slots;
    let slot = Math.imul(key, 0x9e3779b1) >>> 8;
    for (;;) {
      const at = (slot & this.#mask) * 2;
      const held = slots[at];
      if (held === key || held === EMPTY) return at;
      slot++;
    }
  }

  /** The target, or `EMPTY` (-1) where none was set. */
  get(key: number): number {
    return this.#slots[this.#slot(key) + 1] ?? EMPTY;
  }

  set(key: number, target: number): void {
    if (this.#size * 2 >= this.#mask) this.#grow();
    const slot = this.#slot(key);
    if (this.#slots[slot] === EMPTY) this.#size++;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = target;
  }

  #grow(): void {
    const larger = new Transitions((this.#mask + 1) * 2);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const key = this.#slots[at] ?? EMPTY;
      if (key !== EMPTY) larger.set(key, this.#slots[at + 1] ?? EMPTY);
    }
    this.#slots = larger.#slots;
    this.#mask = larger.#mask;
  }
}
