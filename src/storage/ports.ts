/** What the places that keep rounds offer. One contract test runs over all of them. */
import type { LogStore } from '../session/ports.ts';
import type { LogRecord, RoundSummary } from '../session/types.ts';
import type { Profile } from '../shared/profile.ts';
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
  /** People of the file who were not here before. */
  readonly people: number;
  readonly refused: readonly RefusedRound[];
}

/** Tells a sound record from a damaged one: the record, or the JSON pointer of the first fault inside it. */
export type CheckRecord = (value: unknown) => Result<LogRecord, string>;

/** Loaded when the first file is imported, so that the check stays out of the first load. */
export type LoadCheck = () => Promise<CheckRecord>;

/** The profile in use, or everybody. */
export type Scope = 'mine' | 'all';

export interface KnownProfile extends Profile {
  /** Rounds in which something was said or prepared. */
  readonly rounds: number;
}

export interface People {
  /** Rounds of the unnamed one. */
  readonly unnamed: number;
  /** The first added first. */
  readonly profiles: readonly KnownProfile[];
}

/** The people who share this device. */
export interface PeopleStore {
  list(): Promise<Result<People, SaveError>>;
  /** Keeps a new profile; `adopts`: the rounds of the unnamed one become this one's. */
  add(profile: Profile, adopts: boolean): Promise<Result<void, SaveError>>;
  /** Another name or group; `gone` where there is no such profile any more. */
  change(profile: Profile): Promise<Result<void, SaveError>>;
  /** Removes a profile; its rounds are kept as the unnamed one's, or removed with it. Nothing happens when it isn't there. */
  remove(id: string, rounds: 'keep' | 'remove'): Promise<Result<void, SaveError>>;
}

/** A round that begins belongs to the profile in use then, and to that one ever after. */
export interface RoundSaves extends LogStore {
  readonly people: PeopleStore;
  /** The rounds of the profile in use, the last used first. */
  list(): Promise<Result<readonly RoundSummary[], SaveError>>;
  /** Whose a round is. */
  ownerOf(round: string): Promise<Result<string, SaveError>>;
  /** Deletes a round with its draft; nothing happens when it isn't there. */
  remove(round: string): Promise<Result<void, SaveError>>;
  /** Deletes the rounds of the profile in use; of all, everything, names too. */
  clear(scope?: Scope): Promise<Result<void, SaveError>>;
  /** The text of a backup file, with whose its rounds are; `at` is written into it (milliseconds since 1970). */
  exportAll(at: number, scope?: Scope): Promise<Result<string, SaveError>>;
  /**
   * Takes over a backup file, all sound rounds or (on a fault of the disk) none; what is here is never changed or lost. Rounds
   * for which it names nobody become those of the profile in use.
   */
  importAll(text: string): Promise<Result<ImportReport, BackupError | SaveError>>;
  close(): void;
}
