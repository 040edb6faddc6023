/** From a flow's definition to its chart: plain JSON, the same for every flow. */
import type { ChartRegion, ChartTransition, ParallelChart } from '../config.ts';
import type { FlowDefinition, FlowRules } from './definition.ts';
import { COMPLETE } from './progress.ts';

const CONTROL: ChartRegion = {
  initial: 'kept',
  states: {
    kept: {
      entry: [{ type: 'mirror', params: { control: 'kept' } }],
      on: { REPLY_GRADED: [{ guard: { type: 'losesControl' }, target: 'lost' }] },
    },
    lost: {
      entry: [{ type: 'mirror', params: { control: 'lost' } }],
      on: { REPLY_GRADED: [{ guard: { type: 'keepsControl' }, target: 'kept' }] },
    },
  },
};

/** The steps that the path waits for, in the taught order. */
export function orderOf({ steps }: FlowRules): readonly string[] {
  return steps.filter(({ optional }) => optional !== true).map(({ id }) => id);
}

/** The steps of the path that a regression can lead back to. */
function backOf({ steps, regressions = [] }: FlowRules): readonly string[] {
  const reopened = new Set(regressions.flatMap(({ reopens }) => reopens));
  return orderOf({ steps }).filter((id) => reopened.has(id));
}

/**
 * The path: each reply is taken in once, with the flow's rules; then the path moves by itself, on while its step is done and
 * back where an earlier one is open again. So a step done before its turn is remembered and counts when the path reaches it.
 */
function pathRegion(rules: FlowRules): ChartRegion {
  const order = orderOf(rules);
  const back = backOf(rules);
  const places = [...order, COMPLETE];
  const states = places.map((place, at) => {
    const always: readonly ChartTransition[] = [
      ...back
        .filter((id) => order.indexOf(id) < at)
        .map((step) => ({ guard: { type: 'isOpen', params: { step } }, target: step })),
      ...places
        .slice(at + 1, at + 2)
        .map((next) => ({ guard: { type: 'isDone', params: { step: place } }, target: next })),
    ];
    return [place, always.length === 0 ? {} : { always }] as const;
  });
  return {
    initial: places[0] ?? COMPLETE,
    on: { REPLY_GRADED: [{ actions: [{ type: 'carry', params: { rules } }] }] },
    states: Object.fromEntries(states),
  };
}

/** The chart of a flow: its path, and Control beside it where it has that. */
export function flowChart({ control, steps, regressions = [] }: FlowDefinition): ParallelChart {
  const path = pathRegion({ steps, regressions });
  return { type: 'parallel', states: control ? { control: CONTROL, path } : { path } };
}
