import type { TextDoc } from '../../text/types.ts';

/** So many pieces make a list, when none has more characters, or words, than this. */
const FEWEST = 5;
const LONGEST = { zh: 5, en: 3 } as const;
const UNIT = { zh: /\p{Script=Han}|[a-z]+/gu, en: /[\p{L}'-]+/gu } as const;

/** Marks, pictures, symbols and numbers of a list: what stands between pieces. */
const BETWEEN = /(?:[^\p{L}\p{N}\s'’%-]|\n|\b\d+[.)、])+/u;

/**
 * Whether a reply is a list of catchwords, whatever divides them: to nobody and about nothing (rubric §8). What asks, speaks of us or
 * of the customer, or names a time or an amount, is said and not listed.
 */
export function isList({ folded, lang, clauses, times, amounts }: TextDoc): boolean {
  if (times.length > 0 || amounts.length > 0) return false;
  if (clauses.some(({ persons, question }) => persons.length > 0 || question !== null)) return false;
  const pieces = folded.split(BETWEEN).filter((piece) => /\p{L}/u.test(piece));
  return (
    pieces.length >= FEWEST &&
    pieces.every((piece) => (piece.match(UNIT[lang])?.length ?? 0) <= LONGEST[lang])
  );
}
