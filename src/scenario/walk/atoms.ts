/** What a beat asks of a reply. */
import type { Condition } from '../../charts/condition.ts';
import type { Scenario } from '../schema.ts';

/** The conditions that are tried in a beat, in order: interrupts, then its own ways on. */
export function conditionsOfBeat(scenario: Scenario, beat: Scenario['beats'][number]): readonly Condition[] {
  return [
    ...scenario.interrupts.filter(({ to }) => to !== beat.id).map(({ when }) => when),
    ...beat.next.map(({ when }) => when ?? beat.wants),
  ];
}
