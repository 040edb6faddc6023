/** Features in the order in which they were added, each once. Made to be filled, told and emptied sentence by sentence. */
export class FeatureSet {
  /** Open addressing, at most half full: a feature and 1 more, 0 where there is none. */
  #slots = new Int32Array(1024);
  /** The slots in use, in the order in which they were taken. */
  #taken = new Int32Array(512);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(feature: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = feature & mask;
    for (let held = slots[slot]; held !== 0; held = slots[slot]) {
      if (held === feature + 1) return;
      slot = (slot + 1) & mask;
    }
    slots[slot] = feature + 1;
    this.#taken[this.#size++] = slot;
    if (this.#size === this.#taken.length) this.#grow();
  }

  /** The feature that was added as the one of this number, from 0. */
  at(index: number): number {
    return (this.#slots[this.#taken[index] ?? 0] ?? 0) - 1;
  }

  /** Those that it holds now, in order. */
  list(): readonly number[] {
    const list: number[] = [];
    for (let i = 0; i < this.#size; i++) list.push(this.at(i));
    return list;
  }

  clear(): void {
    for (let i = 0; i < this.#size; i++) this.#slots[this.#taken[i] ?? 0] = 0;
    this.#size = 0;
  }

  #grow(): void {
    const features = this.list();
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#taken = new Int32Array(this.#taken.length * 2);
    this.#size = 0;
    for (const feature of features) this.add(feature);
  }
}
