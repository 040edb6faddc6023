/** What each UTF-16 unit folds to. Data, in one table of 65 536 units that is filled once. */
import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';

/** What a picture folds to: •. */
export const PICTURE_CODE = 0x2022;
/** What any other character outside the basic plane folds to: □. */
export const SYMBOL_CODE = 0x25a1;

/** Variants that the character table leaves alone: pairs of what stands and what it folds to. */
const VARIANTS = '著着 裡里 裏里 妳你 祢你 臺台 枱台 喫吃 覆复 瞭了 揹背 藉借 衞卫 痺痹 簷檐';

/** Marks under one form: the form, and all that fold to it. */
const MARKS: readonly (readonly [to: string, from: string])[] = [
  [' ', '\t\u00a0\u3000'],
  ['\n', '\r\u2028\u2029'],
  ['"', '“”„‟〝〞〟「」『』﹁﹂﹃﹄｢｣«»'],
  ["'", '‘’‛ʼ′'],
  [',', '﹐‚'],
  ['、', '､﹑'],
  ['。', '｡'],
  ['—', '–―─'],
  ['…', '⋯‥'],
  ['~', '〜'],
  ['¥', '￥'],
  ['£', '￡'],
];

/** Control characters, joiners, direction marks and variation selectors; ends included. Lone surrogates go too. */
const DROPPED: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Stretches of the basic plane that have capitals, or pictures. */
const CASED = [0x41, 0x2fff] as const;
const CASED_LATER = [0xa640, 0xabff] as const;
const PICTURED = [0x2190, 0x32ff] as const;
const FULL_WIDTH = [0xff01, 0xff5e] as const;
/** Distance from a full-width form to its half-width twin. */
const WIDTH_SHIFT = 0xfee0;

const PICTURE_PATTERN = /\p{Extended_Pictographic}/u;

function lowerCase(table: Uint16Array, [first, last]: readonly [number, number]): void {
  for (let code = first; code <= last; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    // İ lowers to two units: a longer side would shift every place after it.
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
}

function build(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  lowerCase(table, CASED);
  lowerCase(table, CASED_LATER);
  for (let code = PICTURED[0]; code <= PICTURED[1]; code++) {
    if (PICTURE_PATTERN.test(String.fromCharCode(code))) table[code] = PICTURE_CODE;
  }
  for (const pair of TRADITIONAL_TO_SIMPLIFIED.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  for (const pair of VARIANTS.split(' ')) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const [to, from] of MARKS) for (const mark of from) table[mark.charCodeAt(0)] = to.charCodeAt(0);
  for (let code = FULL_WIDTH[0]; code <= FULL_WIDTH[1]; code++) table[code] = table[code - WIDTH_SHIFT] ?? 0;
  for (const [first, last] of DROPPED) table.fill(0, first, last + 1);
  return table;
}

let table: Uint16Array | undefined;

/** The table, filled at first use: unit → folded unit, 0 for one that is dropped. */
export function foldTable(): Uint16Array {
  table ??= build();
  return table;
}
