import type { TextDoc } from '../../text/types.ts';

/** A shorter sentence may echo the customer: it is what `empathy.observe` asks for. */
const SHORTEST = { zh: 10, en: 6 } as const;
/** A piece is so many units long: characters, or words. */
const PIECE = { zh: 4, en: 3 } as const;
/** From this share of its pieces on a sentence is the customer's. */
const SHARE = { zh: 0.6, en: 0.8 } as const;

/** Characters, or words, without what stands between. */
function unitsOf(text: string, lang: TextDoc['lang']): readonly string[] {
  return text.match(lang === 'zh' ? /[^\s\p{P}]/gu : /[a-z0-9']+/g) ?? [];
}

function piecesOf(units: readonly string[], length: number): readonly string[] {
  return units.slice(length - 1).map((_, i) => units.slice(i, i + length).join(' '));
}

/** Beside a sentence that was copied, a shorter one is no echo either, nor one that was changed a little. */
const BESIDE = { shortest: 2, share: 0.6 } as const;

/**
 * The sentences of a reply that hand the customer's own back, word for word: no restating, which takes one's own words. Where one
 * does, so do shorter ones of which most is the customer's.
 */
export function copiedSentences(doc: TextDoc, customer: TextDoc): ReadonlySet<number> {
  const { [doc.lang]: length } = PIECE;
  const heard = unitsOf(customer.folded, doc.lang);
  const said = new Set(piecesOf(heard, length));
  const text = ` ${heard.join(' ')} `;
  const shares = doc.sentences.map(({ start, end }) => {
    const units = unitsOf(doc.folded.slice(start, end), doc.lang);
    const pieces = piecesOf(units, length);
    const isWhole = units.length > 0 && text.includes(` ${units.join(' ')} `);
    const shared = pieces.filter((piece) => said.has(piece)).length;
    return { size: units.length, share: isWhole ? 1 : pieces.length === 0 ? 0 : shared / pieces.length };
  });
  const copies = (shortest: number, share: number): ReadonlySet<number> =>
    new Set(
      doc.sentences
        .map(({ index }) => index)
        .filter((index) => {
          const one = shares[index];
          return one !== undefined && one.size >= shortest && one.share >= share;
        }),
    );
  const copied = copies(SHORTEST[doc.lang], SHARE[doc.lang]);
  return copied.size === 0 ? copied : copies(BESIDE.shortest, BESIDE.share);
}
