/** How good a reply is in its place, by what the engine finds in it and what it would do. */
import { MOODS, TRUSTS } from '../../charts/types.ts';
import { CRITERION_IDS, isPitfallId, type CriterionId } from '../../shared/rubric-ids.ts';
import type { Candidate, GuidedTurn } from './material.ts';

/** Compared from the first to the last: hurts nothing, gives what is waited for, moves the customer, carries more. */
export type Rating = readonly [unhurt: number, goesOn: number, moved: number, carried: number];

type Levels = Candidate['graded']['assessment']['levels'];

export function levelsOf({ graded }: Candidate): Levels {
  return graded.assessment.levels;
}

export function pitfallsOf(candidate: Candidate): readonly CriterionId[] {
  return (Object.keys(levelsOf(candidate)) as CriterionId[]).filter(isPitfallId);
}

/** Whether the talk goes one of the beat's ways, and is not broken off. */
export function goesOn({ reaction }: Pick<Candidate, 'reaction'>, { beat }: GuidedTurn): boolean {
  return reaction.kind !== 'stayed' && beat.next.some(({ to }) => to === reaction.to);
}

/** Steps of mood and trust together. */
function movedBy({ reaction }: Candidate, { view }: GuidedTurn): number {
  const before = view.position?.customer;
  if (before === undefined) return 0;
  const after = reaction.position.customer;
  return (
    MOODS.indexOf(after.mood) -
    MOODS.indexOf(before.mood) +
    TRUSTS.indexOf(after.trust) -
    TRUSTS.indexOf(before.trust)
  );
}

export function rate(candidate: Candidate, turn: GuidedTurn): Rating {
  const levels = levelsOf(candidate);
  const carried = CRITERION_IDS.reduce((sum, id) => sum + (isPitfallId(id) ? 0 : (levels[id] ?? 0)), 0);
  return [-pitfallsOf(candidate).length, Number(goesOn(candidate, turn)), movedBy(candidate, turn), carried];
}

/** Below zero where `a` is worse. */
export function compareRatings(a: Rating, b: Rating): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
