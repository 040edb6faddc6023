/** Keeping calm oneself: where control slipped, and what was taken to come back to it. Never graded, never scored. */
import type { FlowInfo } from '../charts/flows/index.ts';
import type { Clock } from '../shared/clock.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { LOSES_CONTROL, type LosesControl } from '../shared/rubric-ids.ts';
import { isOver, MAX_TEXT, type CommandError } from './attempt.ts';
import type { CalmAid, LogEvent, Reframe, RoundView, TurnView } from './types.ts';

type Next = Result<LogEvent, CommandError>;

/** By what a reply lost control, the worst first; `null` where it did not by any words of its own. */
export function slipOf({ event }: Pick<TurnView, 'event'>): LosesControl | null {
  return LOSES_CONTROL.find((id) => event.met.includes(id)) ?? null;
}

/** Whether control slipped in a reply: by its words, or on the rail of a flow that has one. */
export function slipped(turn: Pick<TurnView, 'event' | 'steps'>, flow: Pick<FlowInfo, 'control'>): boolean {
  return slipOf(turn) !== null || (flow.control && !turn.steps.includes('control'));
}

/** The reply that comes next, from 1. */
export function nextTurn({ turns }: Pick<RoundView, 'turns'>): number {
  return turns.length + 1;
}

/** An aid that was taken. Allowed in an exam: it says nothing about what was said. */
export function calm(view: RoundView, aid: CalmAid, clock: Clock): Next {
  return isOver(view) ? fail('round-over') : ok({ type: 'calmed', at: clock(), turn: nextTurn(view), aid });
}

/** The own hot thought and the other view of it, as they stand now. */
export function reframe(view: RoundView, { thought, view: other }: Reframe, clock: Clock): Next {
  if (isOver(view)) return fail('round-over');
  if (Math.max(thought.length, other.length) > MAX_TEXT) return fail('too-long');
  return ok({ type: 'reframed', at: clock(), turn: nextTurn(view), thought, view: other });
}
