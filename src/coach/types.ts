/** What the coach gives: codes and words, never sentences of its own. */
import type { Need } from '../scenario/awaited.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RoundView } from '../session/types.ts';
import type { Guide } from './guided/create-guide.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';

export { NEEDS, type Need } from '../scenario/awaited.ts';

/**
 * Why words were taken out: the pitfall they were; an offer that the case does not allow; `beside`, they hung on words that were
 * taken out; `stall`, they put off; `room`, they say nothing to this customer;
 * `again`, what is put in says as much; `joint`, a mark or connective that no longer fits.
 */
export type OutReason = CriterionId | 'offer' | 'stall' | 'beside' | 'room' | 'again' | 'joint';

/**
 * A stretch of a rewrite. What is not `in` joins to the reply as it was typed; what is not `out` joins to the rewrite.
 * An `in` that brings nothing is a mark or a word that joins.
 */
export type Piece =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'out'; readonly text: string; readonly because: OutReason }
  | { readonly kind: 'in'; readonly text: string; readonly brings: readonly CriterionId[] };

/** A better reply made from the trainee's own. */
export interface Rewrite {
  readonly turn: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What the turn lacked and the rewrite gives. */
  readonly missing: readonly Need[];
  /** What it is found to do, beyond the reply. */
  readonly gains: readonly CriterionId[];
  /** What hurt and is gone. */
  readonly mended: readonly CriterionId[];
}

/** The reply as it was typed, from the pieces. */
export function typedText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'in' ? '' : piece.text)).join('');
}

/** The rewrite, from the pieces. */
export function rewrittenText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'out' ? '' : piece.text)).join('');
}

/** What the screens ask the coach for. */
export interface Coach {
  /** Rewrites of those of the turns that have one, the first three in the order given. */
  readonly rewrites: (view: RoundView, turns: readonly number[], scenario: Scenario) => readonly Rewrite[];
  /** Replies to choose among now; `null` where the case gives no good one. */
  readonly options: Guide['options'];
  /** What a hint would be about now; `null` where nothing can be said. */
  readonly hint: Guide['hint'];
}
