/** A growing list of 32-bit whole numbers. */
export class IntList {
  #items = new Int32Array(1024);
  #used = 0;

  push(value: number): void {
    if (this.#used === this.#items.length) {
      const larger = new Int32Array(this.#used * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#used++] = value;
  }

  /** The number at an index of the list. */
  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  length(): number {
    return this.#used;
  }

  /** Empties the list and keeps its room. */
  clear(): void {
    this.#used = 0;
  }

  /** The numbers so far, as a view that later growth leaves behind. */
  values(): Int32Array {
    return this.#items.subarray(0, this.#used);
  }
}
