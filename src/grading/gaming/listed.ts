import type { TextDoc } from '../../text/types.ts';

/** So many pieces make a list, when none has more characters, or words, than this. */
const FEWEST = 5;
const LONGEST = { zh: 5, en: 3 } as const;
const UNIT = { zh: /\p{Script=Han}|[a-z]+/gu, en: /[\p{L}'-]+/gu } as const;

/** Marks, pictures, symbols and numbers of a list: what stands between pieces. */
const BETWEEN = /(?:[^\p{L}\p{N}\s'’%-]|\n|\b\d+[.)、])+/u;

/** Signs that nobody speaks in, between the pieces of a list; folding makes one of all pictures. */
const SIGN = /[+=|/•→]/g;
/** One person named again and again: 重视您、尊重您、体谅您. */
const PERSON = { zh: /我们?|[您你]/, en: /\b(?:i|i'm|i'll|we|you|your)\b/ } as const;

/** Whether what names persons is listed all the same: signs stand between nearly all pieces, or most name one again. */
function isListedTalk({ folded, lang }: TextDoc, pieces: readonly string[]): boolean {
  const between = pieces.length - 1;
  if ((folded.match(SIGN)?.length ?? 0) >= between) return true;
  const enumerated = (folded.match(/、/g)?.length ?? 0) * 2 > between;
  return enumerated && pieces.filter((piece) => PERSON[lang].test(piece)).length * 2 > pieces.length;
}

/**
 * Whether a reply is a list of catchwords, whatever divides them: to nobody and about nothing (rubric §8). What asks, speaks of us or
 * of the customer, or names a time or an amount, is said and not listed, unless it is strung together by signs.
 */
export function isList(doc: TextDoc): boolean {
  const { folded, lang, clauses, times, amounts } = doc;
  const pieces = folded.split(BETWEEN).filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length < FEWEST) return false;
  if (pieces.some((piece) => (piece.match(UNIT[lang])?.length ?? 0) > LONGEST[lang])) return false;
  const isSaid =
    times.length + amounts.length > 0 ||
    clauses.some(({ persons, question }) => persons.length > 0 || question !== null);
  return !isSaid || isListedTalk(doc, pieces);
}
