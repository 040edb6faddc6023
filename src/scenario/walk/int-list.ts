/** A growing list of 32-bit whole numbers. */
export interface IntList {
  push(value: number): void;
  /** The number at an index of the list. */
  at(index: number): number;
  set(index: number, value: number): void;
  length(): number;
  /** The numbers so far, as a view that later growth leaves behind. */
  values(): Int32Array;
}

export function intList(): IntList {
  let items = new Int32Array(1024);
  let used = 0;
  return {
    push: (value) => {
      if (used === items.length) {
        const larger = new Int32Array(used * 2);
        larger.set(items);
        items = larger;
      }
      items[used++] = value;
    },
    at: (index) => items[index] ?? 0,
    set: (index, value) => {
      items[index] = value;
    },
    length: () => used,
    values: () => items.subarray(0, used),
  };
}
