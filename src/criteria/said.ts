/** Rules of the plainest form: a clause that says a thing in so many words, and no word beside it that says otherwise. */
import type { Criterion, CueFile, DetectContext, Finding } from '../grading/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import type { Clause } from '../text/types.ts';
import { isInEarnest } from './earnest.ts';
import { isCleared, PLAIN_SURE, plainCode, plainRoles } from './plain.ts';
import { clausesWith, firmIf, found, has, within } from './reading.ts';

interface Said {
  readonly id: CriterionId;
  readonly sure: number;
  /** What is said by code: the roles of which one must be met. */
  readonly codes: { readonly [code: string]: readonly string[] };
  /** Roles of which none may be met in the clause. */
  readonly unless?: readonly string[];
  /** It is a matter of tone: neither met by what is asked in earnest nor by our side telling why. */
  readonly isTone?: boolean;
  /** Role of words that, where a clause begins with them, leave no doubt. */
  readonly outright?: string;
  /** What a clause may be that can't say it, whatever its words. */
  readonly never?: (context: DetectContext, clause: Clause) => boolean;
  readonly cues: { readonly zh: CueFile; readonly en: CueFile };
}

/** A clause begins with words of a role, meant as they stand. */
function begins(context: DetectContext, clause: Clause, role: string): boolean {
  return within(context, clause, role).some(
    ({ span, negated, quoted, refused }) => span.start === clause.start && !negated && !quoted && !refused,
  );
}

/**
 * A criterion met by each clause that says one of its roles, neither denied nor quoted. Retorts and conditions count: they
 * are how reproaches are made. Plain words (`plain.ts`) are firm.
 */
export function saidCriterion({
  id,
  sure,
  codes,
  unless = [],
  isTone = false,
  outright,
  never,
  cues,
}: Said): Criterion {
  const names = Object.keys(codes);
  const wakes = [...Object.values(codes).flat(), ...names.flatMap(plainRoles)];
  const rulesOut = (context: DetectContext, clause: Clause): boolean => {
    if (never?.(context, clause) === true) return true;
    if (plainCode(context, clause, names) !== undefined) return false;
    return isCleared(context, clause, names) || (isTone && isInEarnest(context, clause, wakes));
  };
  const detect = (context: DetectContext): readonly Finding[] =>
    clausesWith(context, ...wakes).flatMap((clause) => {
      const outspoken = plainCode(context, clause, names);
      if (outspoken !== undefined && never?.(context, clause) !== true)
        return [firmIf(true, found(id, 1, outspoken, clause, PLAIN_SURE))];
      if (has(context, clause, ...unless) || rulesOut(context, clause)) return [];
      const code = names.find((name) =>
        within(context, clause, ...(codes[name] ?? [])).some((hit) => !hit.negated && !hit.quoted),
      );
      if (code === undefined) return [];
      const isFirm = outright !== undefined && begins(context, clause, outright);
      return [firmIf(isFirm, found(id, 1, code, clause, sure))];
    });
  return { id, maxLevel: 1, codes: names, cues, wakes, detect, rulesOut };
}
