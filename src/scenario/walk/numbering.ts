/** Numbers distinct values from 0 in the order in which they come. */
export interface Numbering<T> {
  idOf(key: string, make: () => T): number;
  /** The values by number. */
  readonly items: readonly T[];
}

export function numbering<T>(): Numbering<T> {
  const ids = new Map<string, number>();
  const items: T[] = [];
  return {
    items,
    idOf: (key, make) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, items.length);
      return items.push(make()) - 1;
    },
  };
}

/** A function of whole numbers that are few or dense: worked out once for each. */
export function rememberedBySmall<T>(compute: (at: number) => T): (at: number) => T {
  const known: (T | undefined)[] = [];
  return (at) => (known[at] ??= compute(at));
}
