/** Words that can hardly be meant otherwise than as a pitfall: "爱要不要", "您自己没看清楚", "piss off". A finding of them is firm. */
import type { CueHit, DetectContext } from '../grading/types.ts';
import type { Span } from '../shared/span.ts';
import type { Clause } from '../text/types.ts';
import { has, within } from './reading.ts';

/** Of plain words about nine in ten labelled replies that have them have the pitfall. */
export const PLAIN_SURE = 0.85;

/** Role of words beside which none is meant: our own side's fault, what somebody else said, or the customer's cause taken up. */
const SPARED = 'spared';

/** Role of words that clear the customer of what the pitfall says: 这不是您操作不当. */
const CLEARED = 'cleared';

/** Role of words behind which somebody tells what was said: "nobody should tell you to …". */
const REPORTED = 'reported';

/** The roles of plain words for what a code names: wherever they stand, and where they are all that a clause says ("Tough."). */
export function plainRoles(code: string): readonly [anywhere: string, alone: string] {
  return [`${code}_plain`, `${code}_alone`];
}

/** What may be left of a clause that says one thing and no more. */
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

function isAll({ doc }: DetectContext, clause: Clause, { start, end }: Span): boolean {
  return [doc.folded.slice(clause.start, start), doc.folded.slice(end, clause.end)].every((rest) =>
    NO_WORDS.test(rest),
  );
}

function isReported(context: DetectContext, clause: Clause, { span, quoted }: CueHit): boolean {
  return quoted || has(context, { start: clause.start, end: span.start }, REPORTED);
}

/**
 * The first of `codes` whose plain words a clause says in earnest, neither denied, quoted, told of somebody nor spared. The
 * form of the clause says nothing: questions and conditions are how one mocks and threatens.
 */
export function plainCode(
  context: DetectContext,
  clause: Clause,
  codes: readonly string[],
): string | undefined {
  const code = codes.find((one) => {
    const [anywhere, alone] = plainRoles(one);
    const isMeant = (hit: CueHit): boolean => !hit.negated && !isReported(context, clause, hit);
    return (
      within(context, clause, anywhere).some(isMeant) ||
      within(context, clause, alone).some((hit) => isMeant(hit) && isAll(context, clause, hit.span))
    );
  });
  return code === undefined || has(context, clause, SPARED) ? undefined : code;
}

/** Whether a clause tells that the customer is cleared (asked, the same words accuse), or has plain words that are all somebody else's. */
export function isCleared(context: DetectContext, clause: Clause, codes: readonly string[]): boolean {
  if (clause.question === null && has(context, clause, CLEARED)) return true;
  const hits = within(context, clause, ...codes.map((code) => plainRoles(code)[0]));
  return hits.length > 0 && hits.every((hit) => isReported(context, clause, hit));
}
