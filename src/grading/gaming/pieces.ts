/** How much of a sentence stands word for word in other texts. */
import type { Sentence, TextDoc } from '../../text/types.ts';

/** A piece is so many units long: characters, or words. */
const PIECE = { zh: 4, en: 3 } as const;

/** Characters, or words, without what stands between. */
function unitsOf(text: string, lang: TextDoc['lang']): readonly string[] {
  return text.match(lang === 'zh' ? /[^\s\p{P}]/gu : /[a-z0-9']+/g) ?? [];
}

function piecesOf(units: readonly string[], lang: TextDoc['lang']): readonly string[] {
  const length = PIECE[lang];
  return units.slice(length - 1).map((_, i) => units.slice(i, i + length).join(' '));
}

/** The units of a sentence. */
export function sentenceUnits({ folded, lang }: TextDoc, { start, end }: Sentence): readonly string[] {
  return unitsOf(folded.slice(start, end), lang);
}

/** Texts stand beside reply after reply: each is cut up once. */
const cut = new WeakMap<TextDoc, ReadonlySet<string>>();

function piecesIn(doc: TextDoc): ReadonlySet<string> {
  const pieces = cut.get(doc) ?? new Set(piecesOf(unitsOf(doc.folded, doc.lang), doc.lang));
  cut.set(doc, pieces);
  return pieces;
}

/** The share of the pieces of a sentence in `lang` that any of some texts has, 0…1; 0 where it is too short for one. */
export function knownShare(
  units: readonly string[],
  texts: readonly TextDoc[],
  lang: TextDoc['lang'],
): number {
  const pieces = piecesOf(units, lang);
  const known = pieces.filter((piece) => texts.some((text) => piecesIn(text).has(piece)));
  return pieces.length === 0 ? 0 : known.length / pieces.length;
}
