import type { TextDoc } from '../../text/types.ts';
import { knownShare, sentenceUnits } from './pieces.ts';

/** A shorter sentence may echo the customer: it is what `empathy.observe` asks for. */
const SHORTEST = { zh: 10, en: 6 } as const;
/** From this share of its pieces on a sentence is the customer's. */
const SHARE = { zh: 0.6, en: 0.8 } as const;

/** The sentences of a reply that hand the customer's own back, word for word: no restating, which takes one's own words. */
export function copiedSentences(doc: TextDoc, customer: TextDoc): readonly number[] {
  return doc.sentences
    .filter((sentence) => {
      const units = sentenceUnits(doc, sentence);
      return units.length >= SHORTEST[doc.lang] && knownShare(units, [customer], doc.lang) >= SHARE[doc.lang];
    })
    .map(({ index }) => index);
}
