import { oncePerDoc } from '../../text/once-per-doc.ts';
import type { TextDoc } from '../../text/types.ts';
import { knownShare, sentenceUnits } from './pieces.ts';

/** A shorter sentence may be said again beside something new: "I'm sorry", 好的. */
const SHORTEST = { zh: 10, en: 6 } as const;
/** From this share of its pieces on a sentence is one that was said before; another day or hour makes it a new one. */
const SHARE = 0.8;

/** The sentences of a text, each as its units in a row. */
const rowsOf = oncePerDoc(
  (doc): ReadonlySet<string> =>
    new Set(doc.sentences.map((sentence) => sentenceUnits(doc, sentence).join(' '))),
);

/**
 * The sentences of a reply that its speaker has said already in earlier replies of the talk: a customer who has heard them once
 * is moved by them once (rubric §8). Where nothing else is said, short ones are said again too.
 */
export function saidAgain(doc: TextDoc, earlier: readonly TextDoc[]): readonly number[] {
  if (earlier.length === 0) return [];
  const { lang, sentences } = doc;
  const read = sentences.map((sentence) => {
    const units = sentenceUnits(doc, sentence);
    const isLong = units.length >= SHORTEST[lang];
    const isKnown = isLong
      ? knownShare(units, earlier, lang, SHARE) >= SHARE
      : earlier.some((one) => rowsOf(one).has(units.join(' ')));
    return { index: sentence.index, isLong, isKnown, isEmpty: units.length === 0 };
  });
  const isAllKnown = read.every(({ isKnown, isEmpty }) => isKnown || isEmpty);
  return read.filter(({ isLong, isKnown }) => isKnown && (isLong || isAllKnown)).map(({ index }) => index);
}
