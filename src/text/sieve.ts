import { literalsOf } from './literals.ts';

/** A pattern of a sieve and the mark under which the sieve tells of it. */
export interface Sieved {
  readonly pattern: RegExp;
  readonly mark: number;
}

/** A text that went through a sieve. */
export class Sifted {
  readonly text: string;
  readonly #marks: number;

  constructor(text: string, marks: number) {
    this.text = text;
    this.#marks = marks;
  }

  /** Whether a pattern may match: false says that it doesn't. */
  may({ mark }: Sieved): boolean {
    return (this.#marks & mark) !== 0;
  }

  /** Whether a pattern matches. */
  test({ pattern, mark }: Sieved): boolean {
    return (this.#marks & mark) !== 0 && pattern.test(this.text);
  }
}

/** Letters by how common they are in English; a Chinese character is rarer than any. */
const COMMON = " etaoinshrdlcumwfgypbvkjxqz'";
/** Characters of a text that are looked at together. */
const LONGEST = 3;
const MAX_PATTERNS = 31;
/** Places of a table: a power of two. Texts that share one let a pattern through for nothing, and do no harm. */
const PLACES = 4096;

function rarity(text: string): number {
  let sum = 0;
  for (const character of text) {
    const common = COMMON.indexOf(character);
    sum += common === -1 ? COMMON.length : common;
  }
  return sum;
}

/** The stretch of a text by which it is recognised. */
function gramOf(text: string): string {
  let best = text.slice(0, LONGEST);
  for (let i = 1; i + LONGEST <= text.length; i++) {
    const gram = text.slice(i, i + LONGEST);
    if (rarity(gram) > rarity(best)) best = gram;
  }
  return best;
}

function placeOf(before: number, between: number, code: number): number {
  return (before * 961 + between * 31 + code) & (PLACES - 1);
}

/**
 * Tells of many patterns in one pass which can't match a text, by the words that each needs. Most patterns need words that a
 * given clause has not, and trying them one by one is most of the cost of reading it.
 */
export class Sieve {
  /** By length less one of what is looked for: the marks of the patterns that need it. */
  readonly #tables = Array.from({ length: LONGEST }, () => new Int32Array(PLACES));
  #always = 0;
  #count = 0;

  /** Takes a pattern in. @throws RangeError beyond 31. */
  add(pattern: RegExp): Sieved {
    if (this.#count === MAX_PATTERNS) throw new RangeError(`A sieve takes ${MAX_PATTERNS} patterns`);
    const mark = 1 << this.#count++;
    const literals = literalsOf(pattern);
    if (literals === null) this.#always |= mark;
    for (const text of literals ?? []) {
      const gram = gramOf(text);
      const codes = Array.from({ length: LONGEST }, (_, i) => gram.charCodeAt(gram.length - LONGEST + i));
      const [before = 0, between = 0, code = 0] = codes.map((one) => (Number.isNaN(one) ? 0 : one));
      const table = this.#tables[gram.length - 1];
      const place = placeOf(before, between, code);
      if (table !== undefined) table[place] = (table[place] ?? 0) | mark;
    }
    return { pattern, mark };
  }

  sift(text: string): Sifted {
    const [single, pair, triple] = this.#tables as [Int32Array, Int32Array, Int32Array];
    let marks = this.#always;
    let before = 0;
    let between = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      marks |=
        (single[placeOf(0, 0, code)] ?? 0) |
        (pair[placeOf(0, between, code)] ?? 0) |
        (triple[placeOf(before, between, code)] ?? 0);
      before = between;
      between = code;
    }
    return new Sifted(text, marks);
  }
}
