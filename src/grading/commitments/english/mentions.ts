/** Times, amounts and conditions that an English reply names, as promises need them: wider than those that grades depend on. */
import type { Span } from '../../../shared/span.ts';
import { oncePerDoc } from '../../../text/once-per-doc.ts';
import type { AmountMention } from '../../../text/types.ts';
import { englishAmounts } from './amounts.ts';
import { englishConditions } from './conditions.ts';
import { englishTimes } from './times.ts';

/** Places are in the folded view. */
export interface Mentions {
  /** Those that can be held against a clock, each whole. */
  readonly times: readonly Span[];
  readonly amounts: readonly AmountMention[];
  /** Every "if" with what belongs to it. */
  readonly conditions: readonly Span[];
}

/** Reads them off the folded text of a reply, once. */
export const mentionsOf = oncePerDoc(({ folded }): Mentions => ({
  times: englishTimes(folded),
  amounts: englishAmounts(folded).map(({ start, end, ...one }) => ({ ...one, span: { start, end } })),
  conditions: englishConditions(folded),
}));
