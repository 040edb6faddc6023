/** What a session asks of the place where logs are kept. `storage/` fulfils it; faults come back as codes, never thrown. */
import type { Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { LogRecord } from './types.ts';

export interface LogStore {
  /**
   * Adds a record to the end of its round; when this succeeds it is on disk. A record is never overwritten. A reply also
   * removes the round's draft, in the same step.
   */
  append(record: LogRecord): Promise<Result<void, SaveError>>;
  /** Begins a round with all these records, or with none of them: `conflict` where there is such a round already. */
  begin(records: readonly LogRecord[]): Promise<Result<void, SaveError>>;
  /** All records of a round in order; empty when there is no such round. */
  load(round: string): Promise<Result<readonly LogRecord[], SaveError>>;
  /** Keeps what is being typed; an empty text removes it. */
  saveDraft(round: string, text: string): Promise<Result<void, SaveError>>;
  /** The draft, or an empty text. */
  loadDraft(round: string): Promise<Result<string, SaveError>>;
}
