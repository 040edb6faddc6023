/** Makes of a function one that works out each result once. For keys that are few and met again and again. */
export function remembered<K extends string | number, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
