/** Going back and trying again: a round of its own that begins with the records of another. Pure; grades nothing again. */
import type { LogEvent, LogRecord } from './types.ts';

interface Place {
  /** The id of the new round. */
  readonly round: string;
  /** The first turn to be said anew, from 1. */
  readonly turn: number;
  readonly at: number;
}

function isReplyOf(turn: number): (record: LogRecord) => boolean {
  return ({ event }) => event.type === 'replied' && event.turn === turn;
}

/**
 * The records that a branch begins with: those of the parent before the reply of that turn, the same events and not copies
 * of them, so that everything up to there is what it was, hints and notes included. The start names the parent, the turn
 * and what was said there.
 * @throws Error where the parent has no reply in that turn.
 */
export function branchOf(parent: readonly LogRecord[], { round, turn, at }: Place): readonly LogRecord[] {
  const departs = parent.findIndex(isReplyOf(turn));
  const left = parent[departs]?.event;
  // A choice in that turn was the way that was left.
  const [first, ...rest] = parent
    .slice(0, Math.max(0, departs))
    .filter(({ event }) => event.type !== 'chose' || event.turn !== turn);
  if (left?.type !== 'replied' || first?.event.type !== 'started')
    throw new Error(`The round has no reply in turn ${turn}`);
  const branch = { round: first.round, turn, reply: left.reply, at };
  const events: readonly LogEvent[] = [{ ...first.event, branch }, ...rest.map(({ event }) => event)];
  return events.map((event, seq) => ({ round, seq, event }));
}
