/**
 * A question about texts that is asked once for each of them, and of so many characters in all; after that the answer is
 * `null`. Counted and not timed, so that the same texts always get the same answers.
 */
export function budgeted<T>(ask: (text: string) => T, characters: number): (text: string) => T | null {
  const known = new Map<string, T>();
  let left = characters;
  return (text) => {
    if (known.has(text)) return known.get(text) ?? null;
    left -= text.length;
    if (left < 0) return null;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
