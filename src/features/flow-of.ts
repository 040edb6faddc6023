import { flowById, type FlowInfo, type Flows } from '../charts/flows/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RoundView } from '../session/types.ts';

/** The flow that a round was held against; where this app doesn't have it any more, the one that its scenario names now. */
export function flowOf(
  { flow }: Pick<RoundView, 'flow'>,
  scenario: Pick<Scenario, 'flow'>,
  flows: Flows,
): FlowInfo {
  return flows.get(flow) ?? flowById(scenario.flow, flows);
}
