/** Words that can hardly be meant otherwise than as a pitfall: "爱要不要", "您自己没看清楚". A finding of them is firm. */
import type { DetectContext } from '../grading/types.ts';
import type { Clause } from '../text/types.ts';
import { has, within } from './reading.ts';

/** Of plain words about nine in ten labelled replies that have them have the pitfall. */
export const PLAIN_SURE = 0.85;

/** Role of words beside which none is meant: our own side's fault, what somebody else said, or the customer's cause taken up. */
const SPARED = 'spared';

/** Role of words that clear the customer of what the pitfall says: 这不是您操作不当. */
const CLEARED = 'cleared';

/** The role of plain words for what a code names. */
export function plainRole(code: string): string {
  return `${code}_plain`;
}

/**
 * The first of `codes` whose plain words a clause says in earnest, neither denied, quoted nor spared. The form of the clause
 * says nothing: questions and conditions are how one mocks and threatens.
 */
export function plainCode(
  context: DetectContext,
  clause: Clause,
  codes: readonly string[],
): string | undefined {
  const code = codes.find((one) =>
    within(context, clause, plainRole(one)).some((hit) => !hit.negated && !hit.quoted),
  );
  return code === undefined || has(context, clause, SPARED) ? undefined : code;
}

/** Whether a clause tells that the customer is cleared: asked, the same words accuse. */
export function isCleared(context: DetectContext, clause: Clause): boolean {
  return clause.question === null && has(context, clause, CLEARED);
}
