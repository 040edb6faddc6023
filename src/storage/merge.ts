/** How a backup meets what is here: adds and continues, never changes. Pure, so that both stores do the same. */
import type { LogRecord } from '../session/types.ts';
import { hash32 } from '../shared/random.ts';
import type { Backup, Draft } from './backup.ts';
import type { ImportReport } from './ports.ts';

/** What is here for the rounds that `idsOf` names. */
export interface Present {
  recordsOf(round: string): readonly LogRecord[];
  draftOf(round: string): string;
}

export interface Merge {
  /** Records to add, each at the end of its round. */
  readonly add: readonly LogRecord[];
  readonly drafts: readonly Draft[];
  /** Rounds that begin here with it, each with the round of the file that it is. */
  readonly begun: readonly { readonly round: string; readonly from: string }[];
  readonly report: Omit<ImportReport, 'people'>;
}

/** Whether two pieces of plain data hold the same, whatever the order of their keys; a key left out equals `undefined`. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => same(left[key], right[key]));
}

/** The same id whenever the same round is imported again, so that a second import adds nothing. */
function copyId(round: string, records: readonly LogRecord[]): string {
  return `${round.slice(0, 50)}-${hash32(JSON.stringify(records)).toString(16)}`;
}

/** Every id under which the backup's rounds may already be here. */
export function idsOf(backup: Backup): readonly string[] {
  return [...backup.rounds].flatMap(([round, records]) => [round, copyId(round, records)]);
}

function agree(here: readonly LogRecord[], there: readonly LogRecord[]): boolean {
  return here.slice(0, there.length).every((record, seq) => same(record.event, there[seq]?.event));
}

/** What to add so that everything here and everything in the backup is kept. */
export function mergeBackup(backup: Backup, present: Present): Merge {
  const add: LogRecord[] = [];
  const drafts: Draft[] = [];
  const begun: { round: string; from: string }[] = [];
  const counts = { added: 0, extended: 0, unchanged: 0, copied: 0 };
  for (const [round, records] of backup.rounds) {
    let id = round;
    let here = present.recordsOf(round);
    const copies = !agree(here, records);
    if (copies) {
      id = copyId(round, records);
      here = present.recordsOf(id);
    }
    const rest = records.slice(here.length);
    if (rest.length === 0) counts.unchanged += 1;
    else if (copies) counts.copied += 1;
    else if (here.length > 0) counts.extended += 1;
    else counts.added += 1;
    if (here.length === 0 && rest.length > 0) begun.push({ round: id, from: round });
    for (const { seq, event } of rest) add.push({ round: id, seq, event });
    const draft = backup.drafts.get(round);
    if (draft !== undefined && rest.length > 0 && present.draftOf(id) === '')
      drafts.push({ round: id, text: draft });
  }
  return { add, drafts, begun, report: { ...counts, refused: backup.refused } };
}
