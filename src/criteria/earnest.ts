/** What is asked in earnest, and what is asked of ourselves: words that look like a reproach or an act and are neither (rubric §3, §6). */
import type { DetectContext } from '../grading/types.ts';
import type { Clause } from '../text/types.ts';
import { clausesOf, has, oncePerClause, within } from './reading.ts';

/** "为什么没通知到您,我查了", "Why didn't we call?": the clause says why our side did or did not, and asks nobody. */
export function asksOurselves(context: DetectContext, clause: Clause): boolean {
  return clause.question === null && has(context, clause, 'own_why');
}

/** Characters at the head of a clause in which a "why" makes all of it the question: 至于为什么…, "so why …". */
const HEAD = 4;

/** The whole clause is such a why, and does nothing itself: unlike "I'll find out why we missed it". */
export function isOwnWhy(context: DetectContext, clause: Clause): boolean {
  if (!asksOurselves(context, clause)) return false;
  return within(context, clause, 'own_why').some(({ span }) => span.start - clause.start <= HEAD);
}

/** In the sentence our side asks itself why; the clause may tell the answer, and is not about what the customer did. */
export function tellsWhy(context: DetectContext, clause: Clause): boolean {
  const sentence = context.doc.sentences[clause.sentence];
  if (clause.subject === 'customer' || sentence === undefined) return false;
  return clausesOf(context, sentence).some((one) => asksOurselves(context, one));
}

/** A real question what the customer wants, whether it is to be done, or which or when of several: not "您还想怎么样", "what more do you want". */
export const asksInEarnest = oncePerClause((context, clause): boolean => {
  if (clause.question === null || clause.question === 'rhetorical') return false;
  return has(context, clause, 'wish', 'which_when') && !has(context, clause, 'scorn');
});

/**
 * Whether no pitfall of tone can lie in a clause: it asks in earnest or asks ourselves, or tells the answer without any of the
 * pitfall's own `words`.
 */
export function isInEarnest(context: DetectContext, clause: Clause, words: readonly string[]): boolean {
  if (asksOurselves(context, clause) || asksInEarnest(context, clause)) return true;
  return tellsWhy(context, clause) && !has(context, clause, ...words);
}
