/** How right the grader is at least, by what it found on rows of other hands. */
import type { CueLang } from '../shared/lang.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';

/** Fewer rows say nothing yet. */
const FEWEST = 20;
/** One-sided 90 %. */
const Z = 1.2816;

/** How often something found was right, and was not. */
export interface Found {
  readonly right: number;
  readonly wrong: number;
}

/**
 * The lower 90 % bound of a share (Wilson 1927), 0…1: with a chance of nine in ten the true share is no smaller. `null` under
 * 20 rows.
 */
export function lowerBound({ right, wrong }: Found): number | null {
  const n = right + wrong;
  if (n < FEWEST) return null;
  const share = right / n;
  const middle = share + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * n)) / n);
  return (middle - spread) / (1 + (Z * Z) / n);
}

/** What rows of other hands prove: by language of the cues and criterion, how often it was found rightly and wrongly. */
export type Proven = {
  readonly [L in CueLang]: { readonly [K in CriterionId]?: readonly [right: number, wrong: number] };
};

/**
 * In how many of ten cases a finding is right at least, 0…10, with a chance of nine in ten; `null` where that is not known
 * yet.
 */
export function provenTenths(proven: Proven, lang: CueLang, criterion: CriterionId): number | null {
  const [right, wrong] = proven[lang][criterion] ?? [0, 0];
  const bound = lowerBound({ right, wrong });
  return bound === null ? null : Math.floor(bound * 10);
}
