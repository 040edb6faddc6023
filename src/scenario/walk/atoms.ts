import type { Condition } from '../condition.ts';

/** The parts of a condition that no `all`, `any` or `not` divides. */
export function atomsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  return [condition];
}
