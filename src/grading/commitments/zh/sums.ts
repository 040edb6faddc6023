/** Sums and quantities named in a Chinese text, with and without their unit. */
import type { Span } from '../../../shared/span.ts';
import { matchesIn, meets } from '../../../text/matches.ts';
import { oncePerDoc } from '../../../text/once-per-doc.ts';
import type { AmountMention, TextDoc } from '../../../text/types.ts';
import { sumValue } from './number.ts';
import { BARE, COUNT, COUNTED, GIVEN_TURNS, MONEY, PAYING, PAYS_RIGHT_BEFORE, SHARE } from './sum-words.ts';
import { timesIn } from './times.ts';

/** Below this a bare number is a sum only right beside words of paying; below the least never. */
const SMALL = 100;
const LEAST = 10;
const NEAR = 4;
/** Characters beside a number that stands alone: 就是900. */
const ALONE = 2;

/** Whether a bare number is money: by what follows it, and what its clause is about. */
function isSum({ folded, clauses }: TextDoc, span: Span): boolean {
  if (COUNTED.test(folded.slice(span.end))) return false;
  if (PAYS_RIGHT_BEFORE.test(folded.slice(Math.max(0, span.start - NEAR), span.start))) return true;
  const clause = clauses.find(({ start, end }) => start <= span.start && span.end <= end);
  if (clause === undefined) return false;
  const number = folded.slice(span.start, span.end);
  // A clause that is little more than the number speaks of what the one before it does.
  const isAlone = clause.end - clause.start <= number.length + ALONE;
  const start = isAlone ? (clauses[clause.index - 1]?.start ?? clause.start) : clause.start;
  const value = sumValue(number);
  if (value >= SMALL || /[.十]/.test(number)) return PAYING.test(folded.slice(start, clause.end));
  return value >= LEAST && PAYING.test(folded.slice(Math.max(start, span.start - NEAR), span.end + NEAR));
}

/** In order of place. */
export const sumsIn = oncePerDoc((doc): readonly AmountMention[] => {
  const { folded } = doc;
  const found: AmountMention[] = [];
  let taken: readonly Span[] = [];
  const take = (kind: AmountMention['kind'], spans: readonly Span[]): void => {
    const free = spans.filter((span) => !meets(taken, span));
    taken = [...taken, ...free].sort((a, b) => a.start - b.start);
    for (const span of free) found.push({ span, kind, value: sumValue(folded.slice(span.start, span.end)) });
  };
  take('money', matchesIn(MONEY, folded));
  take('percent', matchesIn(SHARE, folded));
  taken = [...taken, ...timesIn(doc).map(({ span }) => span)].sort((a, b) => a.start - b.start);
  take('count', [...matchesIn(GIVEN_TURNS, folded), ...matchesIn(COUNT, folded)]);
  take(
    'money',
    matchesIn(BARE, folded).filter((span) => isSum(doc, span)),
  );
  return found.sort((a, b) => a.span.start - b.span.start);
});
