/** Offers of amends in a reply: kind and amount (design §6). */
import { overlaps } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import type { Assessment } from '../types.ts';
import { bindingClauses } from './carriers.ts';
import { OFFER_WORDS } from './offer-words.ts';
import type { OfferAmount, OfferRead } from './types.ts';

function amountIn(doc: TextDoc, clause: Clause): OfferAmount | null {
  const found = doc.amounts.find(({ span, kind }) => kind !== 'count' && overlaps(span, clause));
  if (found === undefined) return null;
  const unit = found.kind === 'percent' ? 'percent' : 'money';
  return { ...toRawSpan(doc, found.span), value: found.value, unit };
}

/** Offers in order of place, one of a kind. Pure; `assessment` is that of the same reply. */
export function readOffers(doc: TextDoc, assessment: Pick<Assessment, 'evidence'>): readonly OfferRead[] {
  const offers: OfferRead[] = [];
  for (const clause of bindingClauses(doc, assessment)) {
    const words = doc.folded.slice(clause.start, clause.end);
    for (const [kind, pattern] of OFFER_WORDS[clause.lang]) {
      const match = pattern.exec(words);
      if (match === null) continue;
      const at = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (clause.negated.some((span) => overlaps(span, at)) && kind !== 'waiver') continue;
      const amount = amountIn(doc, clause);
      if (!offers.some((one) => one.kind === kind))
        offers.push({ span: toRawSpan(doc, clause), kind, amount });
      break;
    }
  }
  return offers;
}
