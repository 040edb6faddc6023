/** Firm findings that gave way to words that hurt, where structure then spoke against those words. */
import type { UnitId } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import { hurts } from './confidence.ts';
import type { Finding } from './types.ts';

/** It is the same, or words that hurt, in the same place. */
function speaksAgainst(one: Finding, other: Finding<UnitId>): boolean {
  return overlaps(other.span, one.span) && (other.criterion === one.criterion || hurts(other));
}

/** What stands, and beside it the firm findings of the rules that no longer stand though nothing hurts in their place. */
export function withFirm(
  ruled: readonly Finding[],
  standing: readonly Finding<UnitId>[],
): readonly Finding<UnitId>[] {
  const lost = ruled.filter(
    (one) => one.firm === true && !standing.some((other) => speaksAgainst(one, other)),
  );
  return lost.length === 0 ? standing : [...standing, ...lost];
}
