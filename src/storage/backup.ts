/** The backup file: every record of every round as JSON. Reading trusts nothing in it. */
import type { LogRecord } from '../session/types.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { measure, MAX_BYTES, MAX_DEPTH } from './measure.ts';
import type { BackupError, CheckRecord, RefusedRound } from './ports.ts';

const FORMAT = 'tongpin-rounds';
/** Raised when an older app could misread a file; newer files are refused, never guessed at. */
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
  readonly refused: readonly RefusedRound[];
}

/** The text of a backup file. `at` in milliseconds since 1970. */
export function writeBackup(at: number, records: readonly LogRecord[], drafts: readonly Draft[]): string {
  return JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, exportedAt: at, records, drafts });
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

/** Reads a backup file of any content: refused as a whole with a code, or its sound rounds. Never throws. */
export function readBackup(text: string, check: CheckRecord): Result<Backup, BackupError> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const { format, version, records, drafts } = parsed.value;
  if (format !== FORMAT || typeof version !== 'number' || !Number.isInteger(version))
    return fail('not-backup');
  if (version > BACKUP_VERSION) return fail('newer-version');
  if (version < 1 || !Array.isArray(records)) return fail('not-backup');
  return ok({ ...soundRounds(records, check), drafts: draftsOf(drafts) });
}
