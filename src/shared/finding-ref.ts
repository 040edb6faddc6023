import type { CriterionId } from './rubric-ids.ts';

/** A finding as the notes under a reply tell it: one criterion and code in a turn. */
export interface FindingRef {
  readonly turn: number;
  readonly criterion: CriterionId;
  readonly code: string;
}

/** Whether two name the same finding. */
export function isSameFinding(a: FindingRef, b: FindingRef): boolean {
  return a.turn === b.turn && a.criterion === b.criterion && a.code === b.code;
}
