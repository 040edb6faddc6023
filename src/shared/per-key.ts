/** Makes of a function of a text one that works out each result once. For texts that are few and met again and again. */
export function perKey<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let kept = known.get(key);
    if (kept === undefined) {
      kept = make(key);
      known.set(key, kept);
    }
    return kept;
  };
}
