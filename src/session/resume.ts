/**
 * Going on with a saved round after the scenario, the charts or the app changed. Positions are stable ids; the stored
 * events are played again through the round as it is now, and only full agreement lets it go on: a position that is
 * silently wrong would be worse than none.
 */
import { openRound, positionOf, reactTo } from '../scenario/round.ts';
import type { RoundPosition } from '../scenario/types.ts';
import type { Stage, StageError } from './stage.ts';
import type { LogRecord } from './types.ts';

/** Why a round can be read but not continued: gone, or it would now have taken another course. */
export type ReadonlyReason = StageError | 'course-changed';

export type Resumed =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'readonly';
      readonly reason: ReadonlyReason;
      /** The first turn that would now go otherwise; 0 is the opening. */
      readonly turn: number;
    };

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

function samePosition(a: RoundPosition, b: RoundPosition): boolean {
  const [one, other] = [a.customer, b.customer];
  return (
    a.beat === b.beat &&
    a.ending === b.ending &&
    one.mood === other.mood &&
    one.trust === other.trust &&
    one.patience === other.patience &&
    one.disclosure === other.disclosure &&
    sameList(a.told, b.told) &&
    sameList(a.steps, b.steps)
  );
}

const OPEN: Resumed = { kind: 'open' };

function changedAt(turn: number): Resumed {
  return { kind: 'readonly', reason: 'course-changed', turn };
}

/** Whether a saved round may go on upon the stage as it is set now. Pure; grades nothing again. */
export function resume(records: readonly LogRecord[], stage: Stage): Resumed {
  const { round } = stage;
  let snapshot = openRound(round);
  for (const { event } of records) {
    if (event.type === 'started') {
      if (event.flow !== stage.scenario.flow || event.persona !== stage.persona) return changedAt(0);
    } else if (event.type === 'prepared') {
      if (!samePosition(event.position, positionOf(round, snapshot))) return changedAt(0);
    } else if (event.type === 'replied') {
      // What the round as it is now ends earlier has no such turn.
      if (positionOf(round, snapshot).ending !== null) return changedAt(event.turn);
      const next = reactTo(round, snapshot, event.event);
      if (!samePosition(event.position, next.reaction.position)) return changedAt(event.turn);
      snapshot = next.snapshot;
    }
  }
  return OPEN;
}
