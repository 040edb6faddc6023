import type { Condition } from '../condition.ts';
import type { Scenario } from '../schema.ts';

/** The parts of a condition that no `all`, `any` or `not` divides. */
export function atomsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  return [condition];
}

/** The conditions that are tried in a beat, in order: interrupts, then its own ways on. */
export function conditionsOfBeat(scenario: Scenario, beat: Scenario['beats'][number]): readonly Condition[] {
  return [
    ...scenario.interrupts.filter(({ to }) => to !== beat.id).map(({ when }) => when),
    ...beat.next.map(({ when }) => when ?? beat.wants),
  ];
}
