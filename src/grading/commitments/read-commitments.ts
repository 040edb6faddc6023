/** What a graded reply binds the speaker's side to: its promises, and its offers with their sums. */
import type { OfferKind } from '../../shared/offer-kinds.ts';
import { hull, overlaps, type Span } from '../../shared/span.ts';
import { readText, toRawSpan } from '../../text/read-text.ts';
import type { AmountMention, TextDoc } from '../../text/types.ts';
import type { Assessment } from '../types.ts';
import { kindIn } from './offered.ts';
import { SLOT_READERS } from './read-promises.ts';
import type { Commitments, OfferAmount, PromiseRead } from './types.ts';

/** The sum that makes up the sentence before: "£18. Back on your card by Friday." */
function sumBefore({ amounts, sentences, folded }: TextDoc, sentence: number): AmountMention | null {
  const before = sentences[sentence - 1];
  if (before === undefined) return null;
  const sum = amounts.find(({ span }) => overlaps(span, before));
  if (sum?.kind !== 'money') return null;
  const rest = folded.slice(before.start, sum.span.start) + folded.slice(sum.span.end, before.end);
  return /\p{L}/u.test(rest) ? null : sum;
}

/** The sum of an offer made at a place of the raw reply. */
function sumOf(doc: TextDoc, kind: OfferKind, place: Span): OfferAmount | null {
  const [first, ...rest] = doc.clauses.filter((clause) => overlaps(toRawSpan(doc, clause), place));
  if (first === undefined) return null;
  const whole = rest.reduce<Span>(hull, { start: first.start, end: first.end });
  const found = SLOT_READERS[doc.lang].sum(doc, kind, whole) ?? sumBefore(doc, first.sentence);
  if (found === null) return null;
  const unit = found.kind === 'count' ? 'things' : found.kind;
  return { ...toRawSpan(doc, found.span), value: found.value, unit };
}

/** The kind of amends that the words of a promise hold out, if any. */
function kindOf(doc: TextDoc, { span }: PromiseRead): OfferKind | null {
  for (const clause of doc.clauses) {
    const kind = overlaps(toRawSpan(doc, clause), span) ? kindIn(doc, clause) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/**
 * Offers are those that the grader found, and what the words of a promise name beside them; each kind once, in order of place.
 * `assessment` is the grade of the same reply; one of before promises and offers were learned holds none. Pure.
 */
export function readCommitments(
  reply: string,
  { promises = [], offers = [] }: Pick<Assessment, 'promises' | 'offers'>,
): Commitments {
  if (offers.length + promises.length === 0) return { promises, offers: [] };
  const doc = readText(reply);
  const places = new Map<OfferKind, Span>(offers.map(({ kind, start, end }) => [kind, { start, end }]));
  for (const promise of promises) {
    const kind = kindOf(doc, promise);
    if (kind !== null && !places.has(kind)) places.set(kind, promise.span);
  }
  const found = [...places].map(([kind, span]) => ({ kind, span, amount: sumOf(doc, kind, span) }));
  return { promises, offers: found.sort((a, b) => a.span.start - b.span.start) };
}
