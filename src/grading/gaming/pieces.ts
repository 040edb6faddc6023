/** How much of a sentence stands word for word in other texts. */
import { oncePerDoc } from '../../text/once-per-doc.ts';
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

interface Cut {
  /** All units, with a space before, between and behind. */
  readonly row: string;
  readonly pieces: ReadonlySet<string>;
}

/** Texts stand beside reply after reply: each is cut up once. */
const cutOf = oncePerDoc(({ folded, lang }): Cut => {
  const units = unitsOf(folded, lang);
  return { row: ` ${units.join(' ')} `, pieces: new Set(piecesOf(units, lang)) };
});

/** The share of the pieces of a sentence in `lang` that any of some texts has, 0…1; 1 where one has all its units in a row. */
export function knownShare(
  units: readonly string[],
  texts: readonly TextDoc[],
  lang: TextDoc['lang'],
): number {
  const read = texts.map(cutOf);
  const row = ` ${units.join(' ')} `;
  if (units.length > 0 && read.some((text) => text.row.includes(row))) return 1;
  const pieces = piecesOf(units, lang);
  const known = pieces.filter((piece) => read.some((text) => text.pieces.has(piece)));
  return pieces.length === 0 ? 0 : known.length / pieces.length;
}
