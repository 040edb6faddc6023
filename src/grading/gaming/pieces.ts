/** How much of a sentence stands word for word in other texts. */
import { oncePerDoc } from '../../text/once-per-doc.ts';
import type { Sentence, TextDoc } from '../../text/types.ts';

/** A piece is so many units long: characters, or words. */
const PIECE = { zh: 4, en: 3 } as const;

/** Characters, or words, without what stands between. */
function unitsOf(text: string, lang: TextDoc['lang']): readonly string[] {
  return text.match(lang === 'zh' ? /[^\s\p{P}]/gu : /[a-z0-9']+/g) ?? [];
}

/** How many pieces some units have, and the piece that begins with the unit of a number. */
function countOf(units: readonly string[], lang: TextDoc['lang']): number {
  return Math.max(0, units.length - PIECE[lang] + 1);
}

function pieceAt(units: readonly string[], lang: TextDoc['lang'], first: number): string {
  let piece = units[first] ?? '';
  for (let i = first + 1; i < first + PIECE[lang]; i++) piece += ` ${units[i] ?? ''}`;
  return piece;
}

function piecesOf(units: readonly string[], lang: TextDoc['lang']): readonly string[] {
  return Array.from({ length: countOf(units, lang) }, (_, first) => pieceAt(units, lang, first));
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

/**
 * The share of the pieces of a sentence in `lang` that any of some texts has, 0…1; 1 where one has all its units in a row. A
 * share below `least` may be told as 0: most sentences show soon that they can't reach it.
 */
export function knownShare(
  units: readonly string[],
  texts: readonly TextDoc[],
  lang: TextDoc['lang'],
  least: number,
): number {
  const read = texts.map(cutOf);
  const row = ` ${units.join(' ')} `;
  if (units.length > 0 && read.some((text) => text.row.includes(row))) return 1;
  const count = countOf(units, lang);
  let unknown = 0;
  for (let first = 0; first < count; first++) {
    const piece = pieceAt(units, lang, first);
    if (!read.some(({ pieces }) => pieces.has(piece))) unknown++;
    if ((count - unknown) / count < least) return 0;
  }
  return count === 0 ? 0 : (count - unknown) / count;
}
