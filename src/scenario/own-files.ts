/** Scenario files of a trainer's own, as they are kept: the text as it was written is the truth, all else is read from it. */
import type { Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';

export interface ScenarioFile {
  /** The scenario's own id, as its author wrote it. */
  readonly id: string;
  /** Of the file that was opened. */
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
}

/** Where they are kept. `storage/` fulfils it; faults come back as codes, never thrown. */
export interface ScenarioFiles {
  /** All of them, the first added first. */
  list(): Promise<Result<readonly ScenarioFile[], SaveError>>;
  find(id: string): Promise<Result<ScenarioFile | null, SaveError>>;
  /** Keeps a file, over one of the same id. */
  put(file: ScenarioFile): Promise<Result<void, SaveError>>;
  /** Nothing happens when it isn't there. */
  remove(id: string): Promise<Result<void, SaveError>>;
  close(): void;
}

const MARK = 'own:';

/** The id within the app, which no shipped scenario can have: theirs hold no colon. */
export function ownId(id: string): string {
  return MARK + id;
}

/** Whether an id within the app is of a trainer's own scenario. */
export function isOwn(id: string): boolean {
  return id.startsWith(MARK);
}

/** The id as its author wrote it. */
export function writtenId(id: string): string {
  return isOwn(id) ? id.slice(MARK.length) : id;
}
