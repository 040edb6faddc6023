import type { Span } from '../shared/span.ts';
import { unitOf, visitUnits } from './content.ts';
import { isHan } from './language.ts';
import type { TextDoc } from './types.ts';

/** A unit that the known texts have too: equal units have equal numbers. */
export interface KnownUnit extends Span {
  readonly id: number;
}

/** The first two units of a word as one number; stems keep them. */
function headOf(text: string, start: number, end: number): number {
  return text.charCodeAt(start) * 0x80 + (end > start + 1 ? text.charCodeAt(start + 1) : 0);
}

/**
 * The content units of texts that a reply is held against, numbered. Words of a reply are looked up only where a known word
 * begins like them: most are passed over without being cut out or stemmed.
 */
export class KnownContent {
  readonly #pairs = new Map<number, number>();
  readonly #words = new Map<string, number>();
  readonly #heads = new Set<number>();
  readonly #docs: readonly TextDoc[];

  constructor(docs: readonly TextDoc[]) {
    this.#docs = docs;
    for (const { folded } of docs) {
      visitUnits(folded, {
        pair: (key) => {
          if (!this.#pairs.has(key)) this.#pairs.set(key, this.size);
        },
        word: (start, end) => {
          const unit = unitOf(folded.slice(start, end));
          if (unit === null || this.#words.has(unit)) return;
          this.#words.set(unit, this.size);
          this.#heads.add(headOf(folded, start, end));
        },
      });
    }
  }

  /** How many different units there are. */
  get size(): number {
    return this.#pairs.size + this.#words.size;
  }

  /** Whether a Chinese character, or the stem of a word, is in the texts. */
  has(unit: string): boolean {
    return (
      this.#words.has(unit) ||
      this.#docs.some(({ folded }) => isHan(unit.charCodeAt(0)) && folded.includes(unit))
    );
  }

  /** The units of a document that are known, in order of place. */
  knownIn({ folded }: TextDoc): readonly KnownUnit[] {
    const units: KnownUnit[] = [];
    if (this.size === 0) return units;
    visitUnits(folded, {
      pair: (key, start) => {
        const id = this.#pairs.get(key);
        if (id !== undefined) units.push({ id, start, end: start + 2 });
      },
      word: (start, end) => {
        if (!this.#heads.has(headOf(folded, start, end))) return;
        const unit = unitOf(folded.slice(start, end));
        const id = unit === null ? undefined : this.#words.get(unit);
        if (id !== undefined) units.push({ id, start, end });
      },
    });
    return units;
  }
}
