/**
 * Going on with a saved round after the scenario, the charts or the app changed: a position that is silently wrong would be
 * worse than none.
 *
 * A round goes on rightly when it stands where it stood: in the beat whose words the trainee heard last, with the same
 * customer, facts and steps; and when the scenario as it is now would have led there by the same replies, turn by turn, so
 * that the debrief and every later replay tell the truth. Then the next reply goes where the scenario now says. So an edit
 * is harmless when it lies off the course taken or ahead of it, or only renames, rewords or moves what was passed; a round
 * whose own course was changed is kept to be read.
 *
 * The stored events are played again through the round as it is now, and only full agreement lets it go on. Positions are
 * ids; a beat that was renamed is followed by its words (`beats-now.ts`).
 */
import { beatsNow } from './beats-now.ts';
import { beginAct, openRound, positionOf, reactTo } from '../scenario/round.ts';
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

/** Whether a stored position is the one reached now. */
function samePosition(a: RoundPosition, b: RoundPosition, beatNow: (id: string) => string | null): boolean {
  const [one, other] = [a.customer, b.customer];
  return (
    beatNow(a.beat) === b.beat &&
    a.ending === b.ending &&
    one.mood === other.mood &&
    one.trust === other.trust &&
    one.patience === other.patience &&
    one.disclosure === other.disclosure &&
    a.persona === b.persona &&
    (a.promise ?? 'none') === (b.promise ?? 'none') &&
    sameList(a.happened ?? [], b.happened ?? []) &&
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
  const beatNow = beatsNow(records, stage);
  let snapshot = openRound(round);
  let turn = 0;
  for (const { event } of records) {
    if (event.type === 'started') {
      if (event.flow !== stage.scenario.flow || event.persona !== stage.persona) return changedAt(0);
    } else if (event.type === 'prepared') {
      if (!samePosition(event.position, positionOf(round, snapshot), beatNow)) return changedAt(0);
    } else if (event.type === 'replied') {
      // What the round as it is now ends earlier has no such turn.
      if (positionOf(round, snapshot).ending !== null) return changedAt(event.turn);
      const next = reactTo(round, snapshot, event.event);
      if (!samePosition(event.position, next.reaction.position, beatNow)) return changedAt(event.turn);
      snapshot = next.snapshot;
      turn = event.turn;
    } else if (event.type === 'act') {
      // The act that is waited for now may be another, or none.
      const { beat } = positionOf(round, snapshot);
      if (beatNow(event.act) !== beat || !stage.scenario.acts.some(({ id }) => id === beat))
        return changedAt(turn);
      const next = beginAct(round, snapshot, event.promise);
      if (!samePosition(event.position, next.begun.position, beatNow)) return changedAt(turn);
      snapshot = next.snapshot;
    }
  }
  return OPEN;
}
