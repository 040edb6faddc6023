/**
 * The folded view of a reply: one script, one width, one case, one set of quotes, so that the same content meets the same
 * cues (rubric §8 "The script doesn't matter"). Character by character, so that every place maps back.
 */
import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';

/** Emoji and other pictures become this mark, which ends a clause. */
export const PICTURE = '•';

/** Variants that the character table leaves alone, and unified punctuation. */
const EXTRA: Readonly<Record<string, string>> = {
  著: '着',
  裡: '里',
  裏: '里',
  妳: '你',
  祢: '你',
  臺: '台',
  喫: '吃',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '｡': '。',
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '﹁': '"',
  '﹂': '"',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '‚': ',',
  '﹐': ',',
  '､': '、',
  '–': '—',
  '―': '—',
  '⋯': '…',
  '‥': '…',
};

const SINGLES = buildTable();

function buildTable(): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const pair of TRADITIONAL_TO_SIMPLIFIED.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    // Only one unit to one unit: a longer side would shift every place after it.
    if (from.length === 1 && to.length === 1) table.set(from.charCodeAt(0), to);
  }
  for (const [from, to] of Object.entries(EXTRA)) table.set(from.charCodeAt(0), to);
  return table;
}

function isDropped(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff)
  );
}

const PICTURE_PATTERN = /\p{Extended_Pictographic}/u;

/** One character in folded form: at most one unit, empty when it is dropped. */
function foldCharacter(character: string, next: string): string {
  const code = character.charCodeAt(0);
  if (character.length > 1) return PICTURE_PATTERN.test(character) ? PICTURE : '□';
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
    if (code >= 0x20 && code < 0x7f) return character;
  }
  if (isDropped(code)) return '';
  if (code === 0x751a && (next === '麼' || next === '么')) return '什';
  if (code >= 0xff01 && code <= 0xff5e) return foldCharacter(String.fromCharCode(code - 0xfee0), '');
  const single = SINGLES.get(code);
  if (single !== undefined) return single;
  if (code >= 0x2190 && PICTURE_PATTERN.test(character)) return PICTURE;
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

export interface Folded {
  readonly folded: string;
  /** `toRaw[i]` is where folded unit `i` begins in the raw text; one more entry holds the raw length. */
  readonly toRaw: Uint32Array;
}

/** Folds a text. Never longer than the raw text; runs of spaces become one. Total for any string, lone surrogates included. */
export function fold(raw: string): Folded {
  const places = new Uint32Array(raw.length + 1);
  const units: string[] = [];
  let offset = 0;
  for (const character of raw) {
    const unit = foldCharacter(character, raw[offset + character.length] ?? '');
    const repeatsSpace = unit === ' ' && units.at(-1) === ' ';
    if (unit !== '' && !repeatsSpace) {
      places[units.length] = offset;
      units.push(unit);
    }
    offset += character.length;
  }
  places[units.length] = raw.length;
  return { folded: units.join(''), toRaw: places.slice(0, units.length + 1) };
}
