/** Gathers whole numbers below a size, each once, in the order in which they come. Made once and used again and again: a `Set` for each time costs more than what it holds. */
export class Distinct {
  /** By number: the turn in which it came last. */
  readonly #turns: Int32Array;
  #turn = 1;
  #items: number[] = [];

  constructor(size: number) {
    this.#turns = new Int32Array(size);
  }

  add(item: number): void {
    if (this.#turns[item] === this.#turn) return;
    this.#turns[item] = this.#turn;
    this.#items.push(item);
  }

  addAll(items: readonly number[]): void {
    for (let at = 0; at < items.length; at++) this.add(items[at] ?? 0);
  }

  /** What was gathered; begins anew. */
  take(): readonly number[] {
    const items = this.#items;
    this.#items = [];
    this.#turn += 1;
    return items;
  }
}
