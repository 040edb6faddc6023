/** Times, amounts and conditions that a reply names, as promises need them: wider than those that grades depend on. */
import { hull, type Span } from '../../shared/span.ts';
import type { AmountMention, TextDoc } from '../../text/types.ts';
import { englishAmounts } from './english/amounts.ts';
import { englishConditions } from './english/conditions.ts';
import { englishTimes } from './english/times.ts';

/** Places are in the folded view. */
export interface Mentions {
  /** Those that can be held against a clock, each whole. */
  readonly times: readonly Span[];
  readonly amounts: readonly AmountMention[];
  /** Every "if" with what belongs to it. */
  readonly conditions: readonly Span[];
}

/** Between two times that are one: "tomorrow by ten", "明天上午…十点前". */
const JOINT = /^[\s,]*(?:(?:at|by|before|between|on|and|in the|or|to|的|之?前|到|至|或|和|~|-)[\s,]*)?$/;

/** The times that can be held against a clock; those side by side as one. */
function joinedTimes({ times, folded }: TextDoc): readonly Span[] {
  const joined: Span[] = [];
  for (const { span, kind } of times) {
    if (kind === 'vague') continue;
    const last = joined.at(-1);
    if (last !== undefined && JOINT.test(folded.slice(last.end, span.start)))
      joined[joined.length - 1] = hull(last, span);
    else joined.push(span);
  }
  return joined;
}

function read(doc: TextDoc): Mentions {
  if (doc.lang === 'zh') {
    const conditions = doc.clauses.filter(({ condition }) => condition);
    return { times: joinedTimes(doc), amounts: doc.amounts, conditions };
  }
  return {
    times: englishTimes(doc.folded),
    amounts: englishAmounts(doc.folded).map(({ start, end, ...one }) => ({ ...one, span: { start, end } })),
    conditions: englishConditions(doc.folded),
  };
}

const known = new WeakMap<TextDoc, Mentions>();

/** Reads them off the folded text of a reply, once. */
export function mentionsOf(doc: TextDoc): Mentions {
  const mentions = known.get(doc) ?? read(doc);
  known.set(doc, mentions);
  return mentions;
}
