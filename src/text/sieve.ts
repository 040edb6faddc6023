import { EDGE, literalsOf } from './literals.ts';

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

const MAX_PATTERNS = 31;
const EDGE_UNIT = EDGE.charCodeAt(0);
/** The state in which nothing of any literal has been read. */
const ROOT = 0;
/** Behind the marks of a row: the column of all units that no literal has. */
const OTHERS = 1;

/** Signs that are read as edges, since they stand at so many; the others tell something themselves. */
const READ_AS_EDGE = " \n,.!?'";
/** What a unit is to words: part of one, a sign that is read as an edge, or neither. */
const KIND = { sign: 0, word: 1, other: 2 } as const;
/** Kinds of two units between which an edge is put. */
const APART = KIND.word + KIND.other;
const WORD = /\w/;
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (READ_AS_EDGE.includes(unit)) return KIND.sign;
  return WORD.test(unit) ? KIND.word : KIND.other;
});

/**
 * Finds in one pass which literals stand in a text: the automaton of Aho and Corasick over an alphabet of their own units. A
 * state is where its row begins; a row holds the marks of the literals that end there, and the state behind each unit.
 */
class LiteralFinder {
  /** The column of each unit that a literal has; all others share one. */
  readonly #columns = new Uint16Array(0x10000).fill(OTHERS);
  readonly #width: number;
  readonly #rows: Int32Array;

  constructor(literals: ReadonlyMap<string, number>) {
    const units = new Set(Array.from(EDGE + [...literals.keys()].join('')));
    [...units].forEach((unit, i) => (this.#columns[unit.charCodeAt(0)] = OTHERS + 1 + i));
    for (const sign of READ_AS_EDGE) this.#columns[sign.charCodeAt(0)] = this.#columns[EDGE_UNIT] ?? OTHERS;
    this.#width = OTHERS + 1 + units.size;
    const size = 1 + [...literals.keys()].reduce((sum, { length }) => sum + length, 0);
    const rows = new Int32Array(size * this.#width);
    let last = ROOT;
    for (const [literal, mark] of literals) {
      let state = ROOT;
      for (let i = 0; i < literal.length; i++) {
        const place = state + (this.#columns[literal.charCodeAt(i)] ?? OTHERS);
        if (rows[place] === ROOT) rows[place] = last += this.#width;
        state = rows[place] ?? ROOT;
      }
      rows[state] = (rows[state] ?? 0) | mark;
    }
    this.#rows = rows.slice(0, last + this.#width);
    this.#close();
  }

  /** Fills in where a state goes on with units that lead no literal on: as the longest end of what was read would. */
  #close(): void {
    const rows = this.#rows;
    const shorter = new Map<number, number>();
    const queue = [ROOT];
    for (const state of queue) {
      const fallback = shorter.get(state) ?? ROOT;
      rows[state] = (rows[state] ?? 0) | (rows[fallback] ?? 0);
      for (let column = OTHERS; column < this.#width; column++) {
        const target = rows[state + column] ?? ROOT;
        const other = state === ROOT ? ROOT : (rows[fallback + column] ?? ROOT);
        if (target === ROOT) rows[state + column] = other;
        else {
          shorter.set(target, other);
          queue.push(target);
        }
      }
    }
  }

  /** The marks of all literals in a text. An edge is put between a word and a sign or script that is not read as one. */
  marksIn(text: string): number {
    const rows = this.#rows;
    const columns = this.#columns;
    const edge = columns[EDGE_UNIT] ?? OTHERS;
    let state = rows[edge] ?? ROOT;
    let marks = 0;
    let before: number = KIND.sign;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const kind = KINDS[unit] ?? KIND.other;
      if (kind + before === APART) {
        state = rows[state + edge] ?? ROOT;
        marks |= rows[state] ?? 0;
      }
      state = rows[state + (columns[unit] ?? OTHERS)] ?? ROOT;
      marks |= rows[state] ?? 0;
      before = kind;
    }
    return marks | (rows[rows[state + edge] ?? ROOT] ?? 0);
  }
}

/** A literal as `marksIn` reads it. */
function edged(literal: string): string {
  let told = '';
  let before: number = KIND.sign;
  for (let i = 0; i < literal.length; i++) {
    const kind = KINDS[literal.charCodeAt(i)] ?? KIND.other;
    if (kind + before === KIND.word + KIND.other) told += EDGE;
    told += kind === KIND.sign ? EDGE : literal.slice(i, i + 1);
    before = kind;
  }
  return told;
}

/**
 * Tells of many patterns in one pass which can't match a text, by the literals that each needs. Most patterns need words that
 * a given clause has not, and trying them one by one is most of the cost of reading it.
 */
export class Sieve {
  readonly #literals = new Map<string, number>();
  #finder: LiteralFinder | undefined;
  #always = 0;
  #count = 0;

  /** Takes a pattern in, before the first text. @throws RangeError beyond 31. */
  add(pattern: RegExp): Sieved {
    if (this.#count === MAX_PATTERNS) throw new RangeError(`A sieve takes ${MAX_PATTERNS} patterns`);
    const mark = 1 << this.#count++;
    const literals = literalsOf(pattern);
    if (literals === null) this.#always |= mark;
    for (const literal of literals ?? []) {
      const key = edged(literal);
      this.#literals.set(key, (this.#literals.get(key) ?? 0) | mark);
    }
    return { pattern, mark };
  }

  sift(text: string): Sifted {
    this.#finder ??= new LiteralFinder(this.#literals);
    return new Sifted(text, this.#always | this.#finder.marksIn(text));
  }
}
