/** What every rewrite must hold to: gains what was missing and nothing else, loses nothing, hurts in nothing. */
import type { Assessment } from '../grading/types.ts';
import { cueLangOf, type Lang } from '../shared/lang.ts';
import { CRITERION_IDS, isPitfallId, type CriterionId } from '../shared/rubric-ids.ts';
import { BROUGHT_BY, FREE, gives } from './needs.ts';
import { NEEDS, type Need } from './types.ts';

/** A rewrite is at most this many times as long as the reply. */
const FACTOR = 1.6;
/** UTF-16 units that it may have in any case: as much as it takes to answer, since a word or two leaves no room for anything. */
const SHORT = { zh: 120, en: 320 } as const;

/** How long a rewrite of a reply may be. */
export function longest(reply: string, lang: Lang): number {
  return Math.max(Math.floor(reply.trim().length * FACTOR), SHORT[cueLangOf(lang)]);
}

type Levels = Assessment['levels'];

/** The criteria that a rewrite meets, or meets better, than the reply. */
export function gained(before: Levels, after: Levels): readonly CriterionId[] {
  return CRITERION_IDS.filter((id) => !isPitfallId(id) && (after[id] ?? 0) > (before[id] ?? 0));
}

/** The pitfalls of the reply that the rewrite has no more. */
export function mended(before: Levels, after: Levels): readonly CriterionId[] {
  return CRITERION_IDS.filter((id) => isPitfallId(id) && before[id] !== undefined && after[id] === undefined);
}

function sorries({ evidence }: Assessment): number {
  return evidence.filter(({ criterion }) => criterion === 'apology.sorry').length;
}

/** Whether a rewrite gains just what was missing, or what fits beside it, loses nothing and says sorry once. */
export function gainsJust(
  before: Levels,
  assessed: Assessment,
  missing: readonly Need[],
  fitting: readonly CriterionId[],
): boolean {
  const { levels: after } = assessed;
  if (sorries(assessed) > 1) return false;
  const ids = Object.keys(after) as CriterionId[];
  if (ids.some(isPitfallId) || !missing.every((need) => gives(after, need))) return false;
  const lost = CRITERION_IDS.some(
    (id) => !isPitfallId(id) && !FREE.includes(id) && (after[id] ?? 0) < (before[id] ?? 0),
  );
  // What the reply gave already is nothing new when it is given better.
  const given = NEEDS.filter((need) => gives(before, need));
  const allowed = new Set([
    ...FREE,
    ...fitting,
    ...[...missing, ...given].flatMap((need) => BROUGHT_BY[need]),
  ]);
  return !lost && gained(before, after).every((id) => allowed.has(id) || before[id] !== undefined);
}
