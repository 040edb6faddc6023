import { carriedSteps } from '../../charts/flows/steps.ts';
import type { FlowInfo } from '../../charts/flows/index.ts';
import { toEvent } from '../../charts/to-event.ts';
import { reliedOn } from '../../grading/confidence.ts';
import type { Assessment } from '../../grading/types.ts';
import type { RoundView } from '../../session/types.ts';
import type { ControlState, FlowStep } from '../../views/flow-path.tsx';

/** The flow's steps as the path shows them: done with their turn, carried by the reply being typed, or open. */
export function flowSteps(view: RoundView, flow: FlowInfo, typed: Assessment | null): readonly FlowStep[] {
  const done = view.position?.steps ?? [];
  const would = typed === null ? done : carriedSteps(done, toEvent(reliedOn(typed), null, view.persona));
  return flow.order.map((id) => ({
    id,
    state: done.includes(id) ? 'done' : would.includes(id) ? 'writing' : 'open',
    turn: view.turns.find(({ steps }) => steps.includes(id))?.turn ?? null,
  }));
}

/** The code of the next hint: for the first open step, asking first, then showing. */
export function nextHint(steps: readonly FlowStep[], taken: readonly string[]): string {
  const step = steps.find(({ state }) => state !== 'done')?.id ?? 'complete';
  return taken.includes(`ask.${step}`) ? `show.${step}` : `ask.${step}`;
}

/** How the trainee's self-control stands: what was lost once and mended is not told as never lost. */
export function controlState({ position, turns }: RoundView): ControlState {
  if (position?.steps.includes('control') !== true) return 'lost';
  return turns.every(({ steps }) => steps.includes('control')) ? 'kept' : 'mended';
}
