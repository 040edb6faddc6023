/** Rules of the plainest form: a clause that says a thing in so many words, and no word beside it that says otherwise. */
import type { Criterion, CueFile, CueHit, DetectContext, Finding } from '../grading/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import type { Span } from '../shared/span.ts';
import type { Clause } from '../text/types.ts';
import { isInEarnest } from './earnest.ts';
import { clausesWith, firmIf, found, has, within } from './reading.ts';

/** How sure words are that leave no doubt. */
export const PLAIN = 0.85;

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
  /** By code, roles of words that leave no doubt wherever they stand; `spared` and `reported` (of the lexicon) say otherwise. */
  readonly plain?: { readonly [code: string]: readonly string[] };
  /** Likewise, of words that leave none where they are all that a clause says ("Tough."). */
  readonly alone?: { readonly [code: string]: readonly string[] };
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

/** What may be left of a clause that says one thing and no more. */
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/** Whether a span is all that a clause says. */
function isAll({ doc }: DetectContext, clause: Clause, { start, end }: Span): boolean {
  return [doc.folded.slice(clause.start, start), doc.folded.slice(end, clause.end)].every((rest) =>
    NO_WORDS.test(rest),
  );
}

/**
 * Words of some roles that are meant plainly: not denied or quoted, not told of somebody ("nobody should tell you to shut
 * up"), nor said of what the criterion spares.
 */
export function plainIn(context: DetectContext, clause: Clause, roles: readonly string[]): readonly CueHit[] {
  const hits = within(context, clause, ...roles);
  if (hits.length === 0 || has(context, clause, 'spared')) return [];
  return hits.filter(
    ({ span, negated, quoted }) =>
      !negated && !quoted && !has(context, { start: clause.start, end: span.start }, 'reported'),
  );
}

/** Whether what is met of some roles in a clause was all said by somebody else. */
function isOnlyReported(context: DetectContext, clause: Clause, roles: readonly string[]): boolean {
  const hits = within(context, clause, ...roles);
  return (
    hits.length > 0 &&
    hits.every(
      ({ span, quoted }) => quoted || has(context, { start: clause.start, end: span.start }, 'reported'),
    )
  );
}

/**
 * A criterion met by each clause that says one of its roles, neither denied nor quoted. Retorts and conditions count: they
 * are how reproaches are made.
 */
export function saidCriterion({
  id,
  sure,
  codes,
  unless = [],
  isTone = false,
  outright,
  plain = {},
  alone = {},
  never,
  cues,
}: Said): Criterion {
  const names = Object.keys(codes);
  const wakes = [codes, plain, alone].flatMap((roles) => Object.values(roles).flat());
  const plainRoles = Object.values(plain).flat();
  const plainCode = (context: DetectContext, clause: Clause): string | undefined =>
    names.find(
      (name) =>
        plainIn(context, clause, plain[name] ?? []).length > 0 ||
        plainIn(context, clause, alone[name] ?? []).some(({ span }) => isAll(context, clause, span)),
    );
  const rulesOut = (context: DetectContext, clause: Clause): boolean => {
    if (never?.(context, clause) === true || isOnlyReported(context, clause, plainRoles)) return true;
    return isTone && isInEarnest(context, clause, wakes) && plainCode(context, clause) === undefined;
  };
  const detect = (context: DetectContext): readonly Finding[] =>
    clausesWith(context, ...wakes).flatMap((clause) => {
      const outspoken = plainCode(context, clause);
      if (outspoken !== undefined && never?.(context, clause) !== true)
        return [firmIf(true, found(id, 1, outspoken, clause, PLAIN))];
      // Told of somebody or spared: then nothing is left of it.
      if (has(context, clause, ...plainRoles, ...unless) || rulesOut(context, clause)) return [];
      const code = names.find((name) =>
        within(context, clause, ...(codes[name] ?? [])).some((hit) => !hit.negated && !hit.quoted),
      );
      if (code === undefined) return [];
      const isFirm = outright !== undefined && begins(context, clause, outright);
      return [firmIf(isFirm, found(id, 1, code, clause, sure))];
    });
  return { id, maxLevel: 1, codes: names, cues, wakes, detect, rulesOut };
}
