import { carriedSteps } from '../../charts/flows/progress.ts';
import type { FlowInfo } from '../../charts/flows/index.ts';
import { toEvent } from '../../charts/to-event.ts';
import { reliedOn } from '../../grading/confidence.ts';
import type { Assessment } from '../../grading/types.ts';
import { doneSince, flowCourse } from '../../session/flow-course.ts';
import type { RoundView } from '../../session/types.ts';
import type { ControlState, FlowStep } from '../../views/flow-path.tsx';

/**
 * The flow's steps as the path shows them: done with their turn, carried by the reply being typed, open, or open again. What was said
 * before is gone through once, for all that is typed after it.
 */
export function flowStepsIn(
  view: RoundView,
  flow: FlowInfo,
): (typed: Assessment | null) => readonly FlowStep[] {
  const { position, turns } = view;
  const persona = position?.persona ?? view.persona;
  const done = position?.steps ?? [];
  const mood = position?.customer.mood ?? 'upset';
  const course = flowCourse(turns, flow);
  // The last first: what counts is why a step is open now.
  const backs = course.flatMap(({ turn, back }) => back.map((one) => ({ ...one, turn }))).reverse();
  const stood = flow.order.map((id) => {
    const isDone = done.includes(id);
    const back = isDone ? undefined : backs.find(({ steps }) => steps.includes(id));
    return {
      id,
      isDone,
      turn: doneSince(course, id),
      back: back === undefined ? null : { turn: back.turn, because: back.regression },
    };
  });
  return (typed) => {
    const would =
      typed === null ? done : carriedSteps(flow, done, toEvent(reliedOn(typed), null, persona), mood);
    return stood.map(({ id, isDone, turn, back }): FlowStep => {
      const state = isDone ? 'done' : would.includes(id) ? 'writing' : 'open';
      return { id, state, turn, back };
    });
  };
}

/** How the trainee's self-control stands: what was lost once and mended is not told as never lost. */
export function controlState({ position, turns }: RoundView): ControlState {
  if (position?.steps.includes('control') !== true) return 'lost';
  return turns.every(({ steps }) => steps.includes('control')) ? 'kept' : 'mended';
}
