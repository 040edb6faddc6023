/** The flow taken against the flow taught. */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import type { FlowTurn } from '../session/flow-course.ts';
import type { TurnView } from '../session/types.ts';
import type { PathRow, StepBack } from './types.ts';

function backOf(course: readonly FlowTurn[], step: string): readonly StepBack[] {
  return course.flatMap(({ turn, back }) =>
    back
      .filter(({ steps }) => steps.includes(step))
      .slice(0, 1)
      .map(({ regression }) => ({ turn, because: regression })),
  );
}

/** For each step of the flow, in the taught order: the turns that carried it or took it back, and from when it counts. */
export function pathOf(course: readonly FlowTurn[], { steps }: FlowDefinition): readonly PathRow[] {
  const ahead: string[] = [];
  let open = false;
  let gate = 0;
  return steps.map(({ id, optional }): PathRow => {
    const isOptional = optional === true;
    const turns = course.filter(({ carried }) => carried.includes(id)).map(({ turn }) => turn);
    const early = course.filter((one) => one.early.includes(id)).map(({ turn }) => turn);
    const back = backOf(course, id);
    const isCounted = (turn: number): boolean => {
      const done = course.find((one) => one.turn === turn)?.done ?? [];
      return isOptional || ahead.every((step) => done.includes(step));
    };
    const row = { step: id, isOptional, turns, early, counted: turns.filter(isCounted), back };
    const from = back.at(-1)?.turn ?? 0;
    const first = turns.find((turn) => turn >= from) ?? null;
    if (isOptional) return { ...row, filledAt: first };
    ahead.push(id);
    open ||= first === null;
    if (first === null || open) return { ...row, filledAt: null };
    gate = Math.max(gate, first);
    return { ...row, filledAt: gate };
  });
}

/** The turns in which self-control was lost: something hurt, and nothing in the reply kept it (rubric §7). */
export function controlLostIn(turns: readonly TurnView[]): readonly number[] {
  return turns
    .filter(({ event }) => event.hurt > 0 && !event.met.includes('step.control'))
    .map(({ turn }) => turn);
}
