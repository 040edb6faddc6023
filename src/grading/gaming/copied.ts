import type { Sentence, TextDoc } from '../../text/types.ts';
import { knownShare, sentenceUnits } from './pieces.ts';

/** A shorter sentence may echo the customer: it is what `empathy.observe` asks for. */
const SHORTEST = { zh: 10, en: 6 } as const;
/** From this share of its pieces on a sentence is the customer's. */
const SHARE = { zh: 0.6, en: 0.8 } as const;
/** Beside a sentence that was copied, a shorter one is no echo either, nor one that was changed a little; the lowest share. */
const BESIDE = { shortest: 2, share: 0.6 } as const;

/** What was arranged is said to stand: 周一九点前到, 不变. That answers, in whoever's words. */
const CONFIRMS = /(?:不变|照旧|照常|作数|没变|不改)$/;

function confirms({ folded }: TextDoc, { start, end }: Sentence): boolean {
  return CONFIRMS.test(folded.slice(start, end).replace(/[。!.]+$/, ''));
}

/**
 * The sentences of a reply that hand the customer's own back, word for word: no restating, which takes one's own words. Where one
 * does, so do shorter ones of which most is the customer's.
 */
export function copiedSentences(doc: TextDoc, customer: TextDoc): readonly number[] {
  const { lang, sentences } = doc;
  const shares = sentences.map((sentence) => {
    const units = sentenceUnits(doc, sentence);
    const share = confirms(doc, sentence) ? 0 : knownShare(units, [customer], lang, BESIDE.share);
    return { index: sentence.index, size: units.length, share };
  });
  const copies = (shortest: number, least: number): readonly number[] =>
    shares.filter(({ size, share }) => size >= shortest && share >= least).map(({ index }) => index);
  const copied = copies(SHORTEST[lang], SHARE[lang]);
  return copied.length === 0 ? copied : copies(BESIDE.shortest, BESIDE.share);
}
