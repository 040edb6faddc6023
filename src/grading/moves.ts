/** The moves among what was found in a reply (rubric §10). */
import { isMoveId, type UnitId } from '../shared/rubric-ids.ts';
import { toRawSpan } from '../text/read-text.ts';
import type { TextDoc } from '../text/types.ts';
import type { Finding, MoveFound } from './types.ts';

/** Whether a finding is of a criterion: moves are neither settled nor scored. */
export function isCriterionFound(finding: Finding<UnitId>): finding is Finding {
  return !isMoveId(finding.criterion);
}

/** The moves with their places in the raw reply, in order of place. */
export function movesOf(doc: TextDoc, found: readonly Finding<UnitId>[]): readonly MoveFound[] {
  return found
    .flatMap(({ criterion, span, sure }) =>
      isMoveId(criterion) ? [{ move: criterion, sure, ...toRawSpan(doc, span) }] : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
