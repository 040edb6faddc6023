/** The flows that a scenario may name: those taught here, and a trainer's own where they are given. */
import type { ParallelChart } from '../config.ts';
import type { FlowDefinition } from './definition.ts';
import { flowChart, orderOf } from './flow-chart.ts';
import { TAUGHT } from './taught/index.ts';

export interface FlowInfo extends FlowDefinition {
  readonly chart: ParallelChart;
  /** Ids of the steps that the path waits for, in the taught order. */
  readonly order: readonly string[];
  /** All that a condition may name as a step: those of the path, those beside it, and Control. */
  readonly names: ReadonlySet<string>;
}

/** Flows by id. */
export type Flows = ReadonlyMap<string, FlowInfo>;

function infoOf(definition: FlowDefinition): FlowInfo {
  const names = new Set(definition.steps.map(({ id }) => id));
  if (definition.control) names.add('control');
  return { ...definition, chart: flowChart(definition), order: orderOf(definition), names };
}

/** The taught flows and these beside them, in that order. */
export function flowsWith(own: readonly FlowDefinition[]): Flows {
  return new Map([...TAUGHT, ...own].map((one) => [one.id, infoOf(one)]));
}

export const TAUGHT_FLOWS: Flows = flowsWith([]);

/** A flow by id. @throws Error for an unknown one: names in files are checked before. */
export function flowById(id: string, flows: Flows = TAUGHT_FLOWS): FlowInfo {
  const flow = flows.get(id);
  if (flow === undefined) throw new Error(`No flow "${id}"; there are ${[...flows.keys()].join(', ')}`);
  return flow;
}
