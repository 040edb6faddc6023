/** The flows that a scenario may name. */
import type { ParallelChart } from '../config.ts';
import { clear } from './clear.ts';
import { lear } from './lear.ts';
import { CLEAR_ORDER } from './steps.ts';

export interface FlowInfo {
  readonly chart: ParallelChart;
  /** Step ids in the taught order. */
  readonly order: readonly string[];
  /** Whether Control runs beside the path. */
  readonly control: boolean;
}

export const FLOWS: { readonly [id: string]: FlowInfo } = {
  clear: { chart: clear, order: CLEAR_ORDER, control: true },
  lear: { chart: lear, order: CLEAR_ORDER, control: false },
};

/** A flow by id. @throws Error for an unknown one: names in files are checked before. */
export function flowById(id: string): FlowInfo {
  const flow = Object.hasOwn(FLOWS, id) ? FLOWS[id] : undefined;
  if (flow === undefined) throw new Error(`No flow "${id}"; there are ${Object.keys(FLOWS).join(', ')}`);
  return flow;
}
