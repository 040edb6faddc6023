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

/** The sentences of a reply that hand the customer's own back, word for word: no restating, which takes one's own words. */
export function copiedSentences(doc: TextDoc, customer: TextDoc): ReadonlySet<number> {
  const length = PIECE[doc.lang];
  const said = new Set(piecesOf(unitsOf(customer.folded, doc.lang), length));
  const copied = new Set<number>();
  for (const { index, start, end } of doc.sentences) {
    const units = unitsOf(doc.folded.slice(start, end), doc.lang);
    if (units.length < SHORTEST[doc.lang]) continue;
    const pieces = piecesOf(units, length);
    const shared = pieces.filter((piece) => said.has(piece)).length;
    if (shared >= SHARE[doc.lang] * pieces.length) copied.add(index);
  }
  return copied;
}
