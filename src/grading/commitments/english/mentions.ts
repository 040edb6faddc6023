/** Times, amounts and conditions that an English reply names, as promises need them: wider than those that grades depend on. */
import type { Span } from '../../../shared/span.ts';
import type { AmountMention, TextDoc } from '../../../text/types.ts';
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

function read({ folded }: TextDoc): Mentions {
  return {
    times: englishTimes(folded),
    amounts: englishAmounts(folded).map(({ start, end, ...one }) => ({ ...one, span: { start, end } })),
    conditions: englishConditions(folded),
  };
}

const known = new WeakMap<TextDoc, Mentions>();

/** Reads them off the folded text of a reply, once. */
export function mentionsOf(doc: TextDoc): Mentions {
  const mentions = known.get(doc) ?? read(doc);
  known.set(doc, mentions);
  return mentions;
}
