/**
 * The folded view of a reply: one script, one width, one case, one set of quotes, so that the same content meets the same
 * cues (rubric §8 "The script doesn't matter"). Unit by unit, so that every place maps back.
 */
import { foldTable, PICTURE_CODE, SYMBOL_CODE } from './fold-table.ts';

/** Emoji and other pictures become this mark, which ends a clause. */
export const PICTURE = String.fromCharCode(PICTURE_CODE);

export interface Folded {
  readonly folded: string;
  /** `toRaw[i]` is where folded unit `i` begins in the raw text; one more entry holds the raw length. */
  readonly toRaw: Uint32Array;
}

const SPACE = 0x20;
const SHEN = '甚'.charCodeAt(0);
const SHEN_FOLDED = '什'.charCodeAt(0);
const PICTURE_PATTERN = /\p{Extended_Pictographic}/u;

/** Folded units have no surrogates left, so that decoding them changes none. */
const DECODER = new TextDecoder('utf-16le');

/** Longer texts get room of their own. */
const ROOM = 1 << 14;
const roomForUnits = new Uint16Array(ROOM);
const roomForPlaces = new Uint32Array(ROOM + 1);
/** Where the units of a text began from which nothing is dropped, as is the case with most. */
const SAME_PLACES = Uint32Array.from({ length: ROOM + 1 }, (_, i) => i);

/** 甚 stays in 甚至, and is 什 in 甚麼. */
function isShenme(raw: string, i: number): boolean {
  return raw[i + 1] === '麼' || raw[i + 1] === '么';
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** A space between a number and a character is a matter of typography: “6 月 16 日” is “6月16日”. */
function isSpacing(before: number, after: number): boolean {
  return (isDigit(before) && isHan(after)) || (isHan(before) && isDigit(after));
}

/** Folds a text. Never longer than the raw text; runs of spaces become one. Total for any string, lone surrogates included. */
export function fold(raw: string): Folded {
  const table = foldTable();
  const fits = raw.length <= ROOM;
  const units = fits ? roomForUnits : new Uint16Array(raw.length);
  const places = fits ? roomForPlaces : new Uint32Array(raw.length + 1);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const place = i;
    let unit = table[code] ?? 0;
    if (unit === 0) {
      const point = raw.codePointAt(i) ?? 0;
      if (point <= 0xffff) continue;
      unit = PICTURE_PATTERN.test(raw.slice(i, i + 2)) ? PICTURE_CODE : SYMBOL_CODE;
      i++;
    } else if (unit === SPACE) {
      const before = units[length - 1] ?? 0;
      if (length > 0 && (before === SPACE || isSpacing(before, table[raw.charCodeAt(i + 1)] ?? 0))) continue;
    } else if (code === SHEN && isShenme(raw, i)) {
      unit = SHEN_FOLDED;
    }
    units[length] = unit;
    places[length] = place;
    length++;
  }
  places[length] = raw.length;
  return {
    folded: DECODER.decode(units.subarray(0, length)),
    toRaw: length === raw.length && fits ? SAME_PLACES.subarray(0, length + 1) : places.slice(0, length + 1),
  };
}
