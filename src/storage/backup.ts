/** The backup file: every record of every round as JSON. Reading trusts nothing in it. */
import type { LogRecord } from '../session/types.ts';
import { MAX_NAME, type Profile } from '../shared/profile.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Owner } from './owners.ts';
import { measure, MAX_BYTES, MAX_DEPTH } from './measure.ts';
import type { BackupError, CheckRecord, RefusedRound } from './ports.ts';

const FORMAT = 'tongpin-rounds';
/**
 * Raised when an older app could misread a file; newer files are refused, never guessed at. An app of before profiles reads the
 * rounds of a file that has them, and only doesn't learn whose they are.
 */
export const BACKUP_VERSION = 1;

export interface Draft {
  readonly round: string;
  readonly text: string;
}

/** The sound part of a backup file. */
export interface Backup {
  /** Rounds with their records, gapless from 0. */
  readonly rounds: ReadonlyMap<string, readonly LogRecord[]>;
  readonly drafts: ReadonlyMap<string, string>;
  readonly profiles: readonly Profile[];
  /** By round, an id of those profiles. */
  readonly owners: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedRound[];
}

/** Whose the rounds of a file are. */
export interface Owned {
  readonly profiles: readonly Profile[];
  readonly owners: readonly Owner[];
}

const NOBODY: Owned = { profiles: [], owners: [] };

/** The text of a backup file. `at` in milliseconds since 1970. */
export function writeBackup(
  at: number,
  records: readonly LogRecord[],
  drafts: readonly Draft[],
  { profiles, owners }: Owned = NOBODY,
): string {
  const file = { format: FORMAT, version: BACKUP_VERSION, exportedAt: at, profiles, owners, records, drafts };
  return JSON.stringify(file);
}

/** Whether a text begins as a backup file of ours does. */
export function isBackup(text: string): boolean {
  return text.startsWith(`{"format":"${FORMAT}"`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): Result<Readonly<Record<string, unknown>>, BackupError> {
  const size = measure(text);
  if (size.bytes > MAX_BYTES) return fail('too-large');
  if (size.depth > MAX_DEPTH) return fail('too-deep');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  return isObject(file) && !Object.hasOwn(file, '__proto__') ? ok(file) : fail('not-backup');
}

/** The rounds whose every record is sound and which have no gap; the others with their first fault. */
function soundRounds(values: readonly unknown[], check: CheckRecord): Pick<Backup, 'rounds' | 'refused'> {
  const rounds = new Map<string, LogRecord[]>();
  const refused = new Map<string | null, RefusedRound>();
  const refuse = (round: string | null, pointer: string): void => {
    if (!refused.has(round)) refused.set(round, { round, pointer });
  };
  for (const [index, value] of values.entries()) {
    const checked = check(value);
    const at = `/records/${index}`;
    if (checked.ok) {
      const { round, seq } = checked.value;
      const records = rounds.get(round) ?? [];
      const starts = checked.value.event.type === 'started';
      if (seq !== records.length || starts !== (seq === 0)) refuse(round, `${at}/seq`);
      else {
        records.push(checked.value);
        rounds.set(round, records);
      }
    } else {
      const name = isObject(value) ? value['round'] : null;
      refuse(typeof name === 'string' ? name : null, at + checked.error);
    }
  }
  for (const round of refused.keys()) if (round !== null) rounds.delete(round);
  return { rounds, refused: [...refused.values()] };
}

function draftsOf(value: unknown): ReadonlyMap<string, string> {
  const drafts = new Map<string, string>();
  for (const draft of Array.isArray(value) ? (value as unknown[]) : []) {
    if (!isObject(draft)) continue;
    const { round, text } = draft;
    if (typeof round === 'string' && typeof text === 'string') drafts.set(round, text);
  }
  return drafts;
}

function isName(value: unknown, least: number): value is string {
  return typeof value === 'string' && value.length <= MAX_NAME && value.trim().length >= least;
}

/** The profiles that a file describes soundly; a damaged one costs its rounds no more than the name. */
function profilesOf(value: unknown): readonly Profile[] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((one): readonly Profile[] => {
    if (!isObject(one)) return [];
    const { id, name, group, createdAt } = one;
    const isId = typeof id === 'string' && /^[\w-]{1,64}$/.test(id);
    if (!isId || !isName(name, 1) || !isName(group, 0) || typeof createdAt !== 'number') return [];
    return [{ id, name, group, createdAt }];
  });
}

function ownersOf(value: unknown, profiles: readonly Profile[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const one of Array.isArray(value) ? (value as unknown[]) : []) {
    if (!isObject(one)) continue;
    const { round, profile } = one;
    if (typeof round === 'string' && profiles.some(({ id }) => id === profile))
      owners.set(round, profile as string);
  }
  return owners;
}

/** Reads a backup file of any content: refused as a whole with a code, or its sound rounds. Never throws. */
export function readBackup(text: string, check: CheckRecord): Result<Backup, BackupError> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { format, version, records, drafts, owners } = parsed.value;
  if (format !== FORMAT || typeof version !== 'number' || !Number.isInteger(version))
    return fail('not-backup');
  if (version > BACKUP_VERSION) return fail('newer-version');
  if (version < 1 || !Array.isArray(records)) return fail('not-backup');
  const profiles = profilesOf(parsed.value['profiles']);
  return ok({
    ...soundRounds(records, check),
    drafts: draftsOf(drafts),
    profiles,
    owners: ownersOf(owners, profiles),
  });
}
