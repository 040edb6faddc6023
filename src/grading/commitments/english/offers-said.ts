/** Offers that the words of a reply hold out, clause by clause; found when it is graded. */
import type { OfferKind } from '../../../shared/offer-kinds.ts';
import type { Span } from '../../../shared/span.ts';
import type { Clause, TextDoc } from '../../../text/types.ts';
import { kindsIn } from '../offered.ts';

/** What the customer wanted or had, told again, and how things are as a rule: nothing is held out. */
const TOLD_AGAIN =
  /(?<!\b(?:would|if|do|whatever|whichever|anything|thing|day|time|one|should|what) )\byou(?:'ve|'d| have| had| were| would| also)? (?:want(?:ed)?|like|asked|booked|were told|paid|bought|ordered|said|expected|borrowed)\b|\b(?:our|the) (?:policy|terms|rules?|contract) (?:is|say|do|don't|doesn't|allow)|\b(?:refunds|returns|vouchers|points) (?:are|were|can be|expire)|\bexpired\b|\bneeds? (?:\w+ing\b|to be \w+ed\b)|\b(?:which|what) (?:one |of \w+ )?(?:do|would|should|shall|will) (?:you|we|i|u)\b|\b(?:can't|cannot|couldn't|unable to|not able to|wouldn't|shouldn't|should've|should have|would have|used to|had to)\b/;
/** "You can have" looks done and is to come. */
const TO_COME = /(?:\b(?:can|could|may|will|would|to)|'ll|'d) (?:also |still )?have\b/;
/** What is done already holds out amends where it gives or takes back money; else only what our side says it did. */
const SETTLED: ReadonlySet<OfferKind> = new Set(['refund', 'waiver']);

/** A time that is over: then nothing is held out but what gives back money. */
const OVER =
  /\b(?:last (?:week|month|year|night|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|ago|yesterday|back in|at \d{1,2}:\d{2})\b/;

function isOpen(words: string, { tense, persons }: Clause, kind: OfferKind): boolean {
  if (TOLD_AGAIN.test(words)) return false;
  if (tense !== 'done' || TO_COME.test(words) || SETTLED.has(kind)) return true;
  return persons.includes('speaker') && !OVER.test(words);
}

/** By kind the first English clause that holds it out. */
export function offersSaid(doc: TextDoc): ReadonlyMap<OfferKind, Span> {
  const said = new Map<OfferKind, Span>();
  for (const clause of doc.clauses) {
    if (clause.lang !== 'en') continue;
    const words = doc.folded.slice(clause.start, clause.end);
    for (const kind of kindsIn(doc, clause))
      if (!said.has(kind) && isOpen(words, clause, kind)) said.set(kind, clause);
  }
  return said;
}
