/** What a reply binds the speaker's side to (design §6): promises with their slots, and offers of amends. Spans are into the raw reply. */
import type { OfferKind } from '../../shared/offer-kinds.ts';
import type { Span } from '../../shared/span.ts';

/** One thing that the speaker's side says it will do. */
export interface PromiseRead {
  /** The clause that makes it. */
  readonly span: Span;
  readonly who: Span | null;
  /** The clause without who and when. */
  readonly what: Span;
  /** A time that can be held against a clock; 尽快 and soon are none. */
  readonly when: Span | null;
  /** All times of the clause, or else the one beside it: it is done once the last has come. */
  readonly times: readonly Span[];
  readonly amount: Span | null;
  /** The "if" that it hangs on. */
  readonly condition: Span | null;
}

/** One thing given or held out to make up for what went wrong. */
export interface OfferRead {
  readonly span: Span;
  readonly kind: OfferKind;
  readonly amount: OfferAmount | null;
}

export interface OfferAmount extends Span {
  /** NaN where the number is spelled out in a way that can't be read. */
  readonly value: number;
  readonly unit: 'money' | 'percent' | 'things';
}

export interface Commitments {
  readonly promises: readonly PromiseRead[];
  readonly offers: readonly OfferRead[];
}
