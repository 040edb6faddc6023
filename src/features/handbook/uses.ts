/** Which steps of which flows ask for a criterion or a move by name. */
import type { FlowCondition } from '../../charts/flows/definition.ts';
import type { Flows } from '../../charts/flows/index.ts';
import type { RubricUnit } from '../../shared/handbook.ts';

export interface Use {
  readonly flow: string;
  readonly step: string;
}

/** Whether meeting the unit helps to meet the condition; what stands under a "not" doesn't. */
function asksFor(condition: FlowCondition, unit: RubricUnit): boolean {
  if ('all' in condition) return condition.all.some((part) => asksFor(part, unit));
  if ('any' in condition) return condition.any.some((part) => asksFor(part, unit));
  return 'met' in condition && condition.met === unit;
}

/** The steps that a unit carries, alone or with others, in the order of the flows. */
export function usesOf(unit: RubricUnit, flows: Flows): readonly Use[] {
  return [...flows.values()].flatMap(({ id, steps }) =>
    steps.filter(({ carriedBy }) => asksFor(carriedBy, unit)).map((step) => ({ flow: id, step: step.id })),
  );
}
