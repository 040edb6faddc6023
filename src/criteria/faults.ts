/** Readings of what went wrong and of the apology for it, shared by the apology criteria and the pitfalls (rubric §2, §9). */
import type { CueHit, DetectContext } from '../grading/types.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import { has, stands, within } from './reading.ts';

/** Characters of an apology that stands alone in its clause ("实在不好意思", "sorry about that"). */
const BARE = { zh: 8, en: 18 } as const;

/** Words of apology that are meant as one: said in earnest, now, by this reply (rubric, "A criterion is met by what the reply does"). */
export function apologies(context: DetectContext): readonly CueHit[] {
  return context
    .live('apology')
    .filter((hit) => !has(context, context.clauseAt(hit.span.start), 'no_apology'));
}

/** The clause says nothing but the apology. */
export function isBare(clause: Clause): boolean {
  return clause.end - clause.start <= BARE[clause.lang];
}

/** The clause tells of a slip, whoever made it: not denied, no order or real question. */
export function tellsSlip(context: DetectContext, clause: Clause): boolean {
  if (clause.imperative || clause.condition || clause.tense === 'might') return false;
  if (clause.question !== null) return false;
  return within(context, clause, 'slip').some(stands);
}

/** Our side is the one who did it: the speaker, or staff of ours, and no third party is named in the clause. */
export function isOurs(context: DetectContext, clause: Clause): boolean {
  if (has(context, clause, 'outsider')) return false;
  if (clause.subject === 'customer') return false;
  return clause.subject === 'speaker' || has(context, clause, 'owner');
}

/** Fear of what may come, or doubt before a purchase, in the customer's words. */
const WORRY =
  /怕|担心|不放心|没底|会不会|万一|犹豫|再想想|\b(?:afraid|worr(?:y|ied)|scared|nervous|unsure|what if)\b/;

/** The customer fears something that has not happened: then nothing is there to be mended (rubric §9 "Bare we"). */
export function isWorry(customer: TextDoc | null): boolean {
  return customer !== null && WORRY.test(customer.folded);
}

/** The reply says that something went wrong: it apologises, owns a fault, or tells a slip of ours. */
export function admits(context: DetectContext): boolean {
  if (apologies(context).length > 0 || context.live('own_fault').length > 0) return true;
  return context.doc.clauses.some((clause) => tellsSlip(context, clause) && isOurs(context, clause));
}
