/** From the code of a state to its number in the walk. */
export interface StateIndex {
  /** −1 for a code that has no number yet. */
  get(code: number): number;
  set(code: number, id: number): void;
}

/** Up to this many codes a table is faster and not much larger than a map. */
const MAX_TABLE = 2 ** 25;

/** Zero is "none", so that the table needs no filling. */
class Table implements StateIndex {
  readonly #ids: Int32Array;

  constructor(size: number) {
    this.#ids = new Int32Array(size);
  }

  get(code: number): number {
    return (this.#ids[code] ?? 0) - 1;
  }

  set(code: number, id: number): void {
    this.#ids[code] = id + 1;
  }
}

/** An empty index for codes below `size`. */
export function stateIndex(size: number): StateIndex {
  if (size <= MAX_TABLE) return new Table(size);
  const map = new Map<number, number>();
  return { get: (code) => map.get(code) ?? -1, set: (code, id) => void map.set(code, id) };
}
