/** How the slots of a promise and the sum of an offer are read in one language, around what the tagger found. Places are folded. */
import type { OfferKind } from '../../shared/offer-kinds.ts';
import type { Span } from '../../shared/span.ts';
import type { AmountMention, TextDoc } from '../../text/types.ts';
import type { TaggedPromise } from './slots/promises-of.ts';

/** Where a promise stands. */
export interface ActPlace {
  /** The act's words. */
  readonly what: Span;
  /** The clauses that they lie in. */
  readonly within: Span;
  /** Where the next act of the reply begins. */
  readonly nextAct: number;
}

export interface SlotReader {
  /** Whether an act that was tagged binds our side at all. */
  readonly binds: (doc: TextDoc, act: ActPlace) => boolean;
  /** The acts of a sentence whole, from what was tagged. */
  readonly acts: (doc: TextDoc, tagged: readonly TaggedPromise[]) => readonly TaggedPromise[];
  /** The times that can be held against a clock; those side by side as one. */
  readonly times: (doc: TextDoc) => readonly Span[];
  /** The time of a promise, whole: what was tagged, else one of its own clause. Vague ones are none. */
  readonly when: (doc: TextDoc, tagged: Span | null, act: ActPlace) => Span | null;
  /** What it gives, counted. */
  readonly amount: (doc: TextDoc, act: ActPlace) => AmountMention | null;
  /** The "if" that it hangs on. */
  readonly condition: (doc: TextDoc, tagged: Span | null, act: ActPlace) => Span | null;
  /** The sum of amends held out in some clauses. */
  readonly sum: (doc: TextDoc, kind: OfferKind, clauses: Span) => AmountMention | null;
}

/** Whether a place names a time that no clock can hold: 尽快, soon. */
export function isVague({ times }: TextDoc, place: Span): boolean {
  return times.some(
    ({ kind, span }) => kind === 'vague' && span.start <= place.start && place.end <= span.end,
  );
}
