/** A round's log in memory: its records and the view of them, kept in step. */
import { viewOf, withEvent } from './replay.ts';
import type { LogEvent, LogRecord, RoundView } from './types.ts';

export interface RoundLog {
  readonly records: readonly LogRecord[];
  readonly view: RoundView;
}

/** A log from its records in order. @throws Error as `viewOf` does. */
export function logOf(records: readonly LogRecord[]): RoundLog {
  return { records, view: viewOf(records) };
}

/** The record that an event will be, at the end of the log. */
export function nextRecord({ records, view }: RoundLog, event: LogEvent): LogRecord {
  return { round: view.id, seq: records.length, event };
}

/** The log with one more record. */
export function appended({ records, view }: RoundLog, record: LogRecord): RoundLog {
  return { records: [...records, record], view: withEvent(view, record.event) };
}
