/** What the places that keep rounds offer. One contract test runs over all of them. */
import type { LogStore } from '../session/ports.ts';
import type { LogRecord, RoundSummary } from '../session/types.ts';
import type { Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';

/** Why a file was refused as a whole: nothing of it was taken over. */
export type BackupError = 'too-large' | 'too-deep' | 'not-json' | 'not-backup' | 'newer-version';

/** A round of a backup file that was left out, and the first fault in it as a JSON pointer into the file. */
export interface RefusedRound {
  /** `null` when the file doesn't say which round. */
  readonly round: string | null;
  readonly pointer: string;
}

/** What an import did, in numbers of rounds. */
export interface ImportReport {
  readonly added: number;
  /** Known here, continued in the file. */
  readonly extended: number;
  /** Nothing new: the same as here, or shorter. */
  readonly unchanged: number;
  /** Went on differently here and there: both are kept, the file's under a new id. */
  readonly copied: number;
  readonly refused: readonly RefusedRound[];
}

/** Tells a sound record from a damaged one: the record, or the JSON pointer of the first fault inside it. */
export type CheckRecord = (value: unknown) => Result<LogRecord, string>;

/** Loaded when the first file is imported, so that the check stays out of the first load. */
export type LoadCheck = () => Promise<CheckRecord>;

export interface RoundSaves extends LogStore {
  /** All rounds, the last used first. */
  list(): Promise<Result<readonly RoundSummary[], SaveError>>;
  /** Deletes a round with its draft; nothing happens when it isn't there. */
  remove(round: string): Promise<Result<void, SaveError>>;
  /** Deletes everything. */
  clear(): Promise<Result<void, SaveError>>;
  /** Everything as the text of a backup file; `at` is written into it (milliseconds since 1970). */
  exportAll(at: number): Promise<Result<string, SaveError>>;
  /** Takes over a backup file, all sound rounds or (on a fault of the disk) none; what is here is never changed or lost. */
  importAll(text: string): Promise<Result<ImportReport, BackupError | SaveError>>;
  close(): void;
}
