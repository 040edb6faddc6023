/** Hints that a trainee takes. What one costs is told before it is taken, kept in its record, and taken off the score. */

/** A hint first asks; a second shows a way of saying it. */
export const HINT_KINDS = ['ask', 'show'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** Points of the hundred. */
export const HINT_COST: { readonly [K in HintKind]: number } = { ask: 1, show: 3 };

/** What is to be shown and what it is about. */
export interface HintWanted {
  readonly kind: HintKind;
  readonly about: string;
  readonly words: string | null;
}
