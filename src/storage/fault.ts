/** From what the browser throws to a code that can be told to people. */
import type { SaveError } from '../shared/save-error.ts';

/** A refusal of our own, carried out of a transaction. */
export class SaveFault extends Error {
  readonly code: SaveError;

  constructor(code: SaveError) {
    super(code);
    this.name = 'SaveFault';
    this.code = code;
  }
}

const CODES: Readonly<Record<string, SaveError>> = {
  ConstraintError: 'conflict',
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'closed',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  AbortError: 'failed',
  // A request to a transaction that the browser has just ended.
  TransactionInactiveError: 'failed',
  UnknownError: 'failed',
  TimeoutError: 'failed',
  DataError: 'failed',
  NotReadableError: 'failed',
};

/** The code for what was thrown. @throws the error itself when it is a programmer's mistake. */
export function saveErrorOf(error: unknown): SaveError {
  if (error instanceof SaveFault) return error.code;
  const code = error instanceof DOMException ? CODES[error.name] : undefined;
  if (code === undefined) throw error;
  return code;
}
