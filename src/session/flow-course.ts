/** What each turn of a round did to the flow: found from the log and the flow's rules, never kept beside them. */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import { milestoneHolds } from '../charts/flows/milestones.ts';
import { regressionsIn, saysOf } from '../charts/flows/progress.ts';
import type { RoundView, TurnView } from './types.ts';

/** A way back: why, and the steps that were done before and then open again. */
export interface SentBack {
  readonly regression: string;
  /** The first is where the path went back to. */
  readonly steps: readonly string[];
}

export interface FlowTurn {
  readonly turn: number;
  /** Steps that the reply did, and that counted. */
  readonly carried: readonly string[];
  /** Steps that it did too soon: what they come after was not done. */
  readonly early: readonly string[];
  readonly back: readonly SentBack[];
  /** Steps done after it, in the taught order. */
  readonly done: readonly string[];
}

/** The course of a round through its flow, turn by turn. */
export function flowCourse(turns: readonly TurnView[], flow: FlowDefinition): readonly FlowTurn[] {
  return turns.map(({ turn, event, before, steps }, at): FlowTurn => {
    const done = turns[at - 1]?.steps ?? [];
    const says = saysOf(flow, event, before.mood);
    return {
      turn,
      carried: says.carries.filter((id) => steps.includes(id)),
      early: says.carries.filter((id) => !steps.includes(id)),
      back: regressionsIn(flow, done, says).map(({ id, reopens }) => ({
        regression: id,
        steps: reopens.filter((step) => done.includes(step)),
      })),
      done: flow.steps.map(({ id }) => id).filter((id) => steps.includes(id)),
    };
  });
}

/** The turn by which a step was done that is done now; `null` while it is open. */
export function doneSince(course: readonly FlowTurn[], step: string): number | null {
  if (course.at(-1)?.done.includes(step) !== true) return null;
  const reopened = course.map(({ back }) => back.some(({ steps }) => steps.includes(step))).lastIndexOf(true);
  return course.slice(Math.max(reopened, 0)).find(({ done }) => done.includes(step))?.turn ?? null;
}

export interface MilestoneView {
  readonly id: string;
  /** The turn since which it stands, from 1; `null` while it doesn't. */
  readonly since: number | null;
}

/** The milestones of a flow as they stand after the last turn. */
export function milestonesOf(
  { turns }: Pick<RoundView, 'turns'>,
  { milestones = [] }: FlowDefinition,
): readonly MilestoneView[] {
  return milestones.map(({ id, when }) => {
    const held = turns.map(({ steps, after }) => milestoneHolds(when, steps, after.mood));
    if (held.at(-1) !== true) return { id, since: null };
    return { id, since: turns[held.lastIndexOf(false) + 1]?.turn ?? null };
  });
}
