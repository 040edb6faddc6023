/** The shape of a reply once read: one folded view with structure over it, mapped back to the raw text. */
import type { CueLang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';

/** Who is the grammatical or implied subject of a clause, as far as words show it. */
export type Person = 'speaker' | 'customer' | 'third';

/**
 * What a clause asks (rubric §3): `open` can't be answered by yes/no or one datum, `closed` can, `guiding` sorts or
 * deepens, `confirm` checks understanding, `consent` asks for agreement, `rhetorical` asks nothing.
 */
export type QuestionKind = 'open' | 'closed' | 'guiding' | 'confirm' | 'consent' | 'rhetorical';

/** Whether the clause tells of something done, promised for later, only possible, or none of these. */
export type Tense = 'done' | 'will' | 'might' | 'none';

/** A time named in the text. `deadline`: a point or bound; `duration`; `frequency` (every 30 minutes); `vague`: soon, 尽快. */
export interface TimeMention {
  readonly span: Span;
  readonly kind: 'deadline' | 'duration' | 'frequency' | 'vague';
}

/** A number with what it counts: money, a percentage, or another unit. */
export interface AmountMention {
  readonly span: Span;
  readonly value: number;
  readonly kind: 'money' | 'percent' | 'count';
}

/** A stretch without inner punctuation or conjunction break; all offsets are into the folded view. */
export interface Clause extends Span {
  readonly index: number;
  /** Index of the sentence it belongs to. */
  readonly sentence: number;
  readonly lang: CueLang;
  /** Persons spoken of, in order of mention; empty when the words show none. */
  readonly persons: readonly Person[];
  /** Who does what the clause says, where it can be told. */
  readonly subject: Person | null;
  readonly question: QuestionKind | null;
  /** An "if" hangs over this clause: 如果, 要是, if, in case. Courtesy ("您看如果方便") included; rules decide. */
  readonly condition: boolean;
  /** The clause is an order or request to the customer (请您…, please send…). */
  readonly imperative: boolean;
  readonly tense: Tense;
  /** Stretches under a negation, each from the negator to the end of its scope. */
  readonly negated: readonly Span[];
}

export interface Sentence extends Span {
  readonly index: number;
  readonly firstClause: number;
  /** One past the last clause. */
  readonly endClause: number;
}

/**
 * A reply read once. `folded` is lower-cased, half-width, simplified, quotes and dashes unified, zero-width and control
 * characters removed; it may be shorter than `raw`, never longer. Pure data, safe to keep.
 */
export interface TextDoc {
  readonly raw: string;
  readonly folded: string;
  /** `toRaw[i]` is the raw offset where folded unit `i` begins; `toRaw[folded.length]` is `raw.length`. */
  readonly toRaw: Uint32Array;
  /** Language of most of the text. */
  readonly lang: CueLang;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  /** What stands between quotation marks, marks excluded (folded offsets). */
  readonly quotes: readonly Span[];
  readonly times: readonly TimeMention[];
  readonly amounts: readonly AmountMention[];
}
