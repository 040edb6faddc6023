/** What a graded reply binds the speaker's side to: its promises, and its offers with their sums. */
import type { OfferKind } from '../../shared/offer-kinds.ts';
import { overlaps, type Span } from '../../shared/span.ts';
import { readText, toRawSpan } from '../../text/read-text.ts';
import type { TextDoc } from '../../text/types.ts';
import type { Assessment } from '../types.ts';
import { OFFER_WORDS } from './offer-words.ts';
import type { Commitments, OfferAmount, PromiseRead } from './types.ts';

function amountOf(doc: TextDoc, place: Span): OfferAmount | null {
  const sums = doc.amounts.filter(({ kind }) => kind !== 'count');
  const here = sums.map((sum) => ({ ...sum, raw: toRawSpan(doc, sum.span) }));
  const found = here.find(({ raw }) => overlaps(raw, place));
  if (found === undefined) return null;
  return { ...found.raw, value: found.value, unit: found.kind === 'percent' ? 'percent' : 'money' };
}

/** The kind of amends that the words of a promise name, if they name one. */
function kindIn(doc: TextDoc, { span }: PromiseRead): OfferKind | null {
  const clauses = doc.clauses.filter((clause) => overlaps(toRawSpan(doc, clause), span));
  for (const { start, end, lang, negated } of clauses) {
    const words = doc.folded.slice(start, end);
    for (const [kind, pattern] of OFFER_WORDS[lang]) {
      const match = pattern.exec(words);
      if (match === null) continue;
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      if (kind === 'waiver' || !negated.some((scope) => overlaps(scope, at))) return kind;
    }
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
    const kind = kindIn(doc, promise);
    if (kind !== null && !places.has(kind)) places.set(kind, promise.span);
  }
  const found = [...places].map(([kind, span]) => ({ kind, span, amount: amountOf(doc, span) }));
  return { promises, offers: found.sort((a, b) => a.span.start - b.span.start) };
}
