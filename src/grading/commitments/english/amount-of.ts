/** The sum or number that a promise or an offer is about. */
import { contains, overlaps, type Span } from '../../../shared/span.ts';
import type { AmountMention, TextDoc } from '../../../text/types.ts';

/** What ties a sum to the clause before it: "the rest, six hundred dollars", "which comes to £264". */
const APPOSED =
  /^[\s,;:(–—-]*(?:(?:and )?(?:that's|that is|that comes to|which is|which comes to|which makes|it's|a total of|in total|all|plus|over|worth)\s*)?(?:all )?$/;

/** Sums come before shares, and shares before what is merely counted. */
const RANK: { readonly [K in AmountMention['kind']]: number } = { money: 0, percent: 1, count: 2 };

function best(found: readonly AmountMention[]): AmountMention | undefined {
  return [...found].sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.span.start - b.span.start)[0];
}

/** Of the act itself, else of its clause, else of what is said of that clause right behind it. */
export function amountOf(
  { folded }: TextDoc,
  amounts: readonly AmountMention[],
  act: Span,
  clause: Span,
): AmountMention | null {
  const own = best(amounts.filter(({ span }) => overlaps(span, act)));
  const near = own ?? best(amounts.filter(({ span }) => contains(clause, span)));
  if (near !== undefined) return near;
  const behind = amounts.find(({ span }) => span.start >= clause.end);
  if (behind === undefined || behind.kind === 'count') return null;
  return APPOSED.test(folded.slice(clause.end, behind.span.start)) ? behind : null;
}
