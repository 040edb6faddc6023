const EMPTY = -1;

/** A map (state, UTF-16 unit) → state in typed arrays: open addressing, at most half full. States are 0 or above. */
export class Transitions {
  #states: Int32Array;
  #codes: Int32Array;
  #targets: Int32Array;
  #mask: number;
  #size = 0;

  /** @param capacity a power of two. */
  constructor(capacity = 1024) {
    this.#mask = capacity - 1;
    this.#states = new Int32Array(capacity).fill(EMPTY);
    this.#codes = new Int32Array(capacity);
    this.#targets = new Int32Array(capacity);
  }

  #slot(state: number, code: number): number {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.#mask;
    while (this.#states[slot] !== EMPTY && (this.#states[slot] !== state || this.#codes[slot] !== code)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  /** The target, or `undefined` where none was set. */
  get(state: number, code: number): number | undefined {
    const slot = this.#slot(state, code);
    return this.#states[slot] === EMPTY ? undefined : this.#targets[slot];
  }

  set(state: number, code: number, target: number): void {
    if (this.#size * 2 >= this.#mask) this.#grow();
    const slot = this.#slot(state, code);
    if (this.#states[slot] === EMPTY) this.#size++;
    this.#states[slot] = state;
    this.#codes[slot] = code;
    this.#targets[slot] = target;
  }

  #grow(): void {
    const larger = new Transitions((this.#mask + 1) * 2);
    for (let i = 0; i <= this.#mask; i++) {
      const state = this.#states[i] ?? EMPTY;
      if (state !== EMPTY) larger.set(state, this.#codes[i] ?? 0, this.#targets[i] ?? 0);
    }
    this.#states = larger.#states;
    this.#codes = larger.#codes;
    this.#targets = larger.#targets;
    this.#mask = larger.#mask;
  }
}
