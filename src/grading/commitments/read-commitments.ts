/** What a graded reply binds the speaker's side to: its promises, and its offers with their sums. */
import { overlaps, type Span } from '../../shared/span.ts';
import { readText, toRawSpan } from '../../text/read-text.ts';
import type { TextDoc } from '../../text/types.ts';
import type { Assessment } from '../types.ts';
import type { Commitments, OfferAmount } from './types.ts';

function amountOf(doc: TextDoc, place: Span): OfferAmount | null {
  const sums = doc.amounts.filter(({ kind }) => kind !== 'count');
  const here = sums.map((sum) => ({ ...sum, raw: toRawSpan(doc, sum.span) }));
  const found = here.find(({ raw }) => overlaps(raw, place));
  if (found === undefined) return null;
  return { ...found.raw, value: found.value, unit: found.kind === 'percent' ? 'percent' : 'money' };
}

/** `assessment` is the grade of the same reply; one of before promises and offers were learned holds none. Pure. */
export function readCommitments(
  reply: string,
  { promises = [], offers = [] }: Pick<Assessment, 'promises' | 'offers'>,
): Commitments {
  if (offers.length === 0) return { promises, offers: [] };
  const doc = readText(reply);
  return {
    promises,
    offers: offers.map(({ kind, start, end }) => ({
      kind,
      span: { start, end },
      amount: amountOf(doc, { start, end }),
    })),
  };
}
