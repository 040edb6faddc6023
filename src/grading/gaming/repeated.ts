import type { TextDoc } from '../../text/types.ts';

/** The sentences of a reply that were said before in it, word for word: once is enough (rubric §8). */
export function repeatedSentences({ folded, sentences }: TextDoc): ReadonlySet<number> {
  const said = new Set<string>();
  const repeated = new Set<number>();
  for (const { index, start, end } of sentences) {
    const text = folded.slice(start, end).replace(/[\s\p{P}]/gu, '');
    if (said.has(text)) repeated.add(index);
    said.add(text);
  }
  return repeated;
}
