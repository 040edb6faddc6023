/** How far findings can be relied on: below a bound the app says "perhaps", and nothing hangs on them. */
import type { CriterionId } from '../shared/rubric-ids.ts';
import { stepsOf } from './steps.ts';
import type { Assessment, Evidence } from './types.ts';

/** Of findings held less sure than this, more than two in five were wrong in cross-validation. */
const SURE = 0.6;

/** Whether a finding is told as "perhaps". */
export function isUnsure({ sure }: Pick<Evidence, 'sure'>): boolean {
  return sure < SURE;
}

/** How sure it is that a criterion is met: as sure as of its surest evidence, 0 without any. */
export function surenessOf(evidence: readonly Evidence[], id: CriterionId): number {
  return Math.max(0, ...evidence.filter(({ criterion }) => criterion === id).map(({ sure }) => sure));
}

/** The criteria of which there is unsure evidence only. */
export function unsureIn(evidence: readonly Evidence[]): ReadonlySet<CriterionId> {
  const sure = new Set(evidence.filter((one) => !isUnsure(one)).map(({ criterion }) => criterion));
  return new Set(evidence.map(({ criterion }) => criterion).filter((id) => !sure.has(id)));
}

/** What an assessment holds without what is only perhaps there: what a customer reacts to. */
export function reliedOn({
  levels,
  evidence,
  unclear,
}: Assessment): Pick<Assessment, 'levels' | 'steps' | 'unclear'> {
  const unsure = unsureIn(evidence);
  const sure = Object.fromEntries(
    Object.entries(levels).filter(([id]) => !unsure.has(id as CriterionId)),
  ) as Assessment['levels'];
  return { levels: sure, steps: stepsOf(sure), unclear };
}
