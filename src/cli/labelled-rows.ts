/** Labelled replies from JSONL files. */
import type { CommitmentRow } from '../grading/commitments/evaluate.ts';
import type { LabelledReply } from '../grading/evaluate.ts';
import { isLang, type Lang } from '../shared/lang.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { withOfferLabels } from '../training/offer-labels.ts';
import type { Row } from '../training/training-set.ts';
import type { Io } from './io.ts';

/** A labelled reply in its language. */
export interface LabelledRow extends LabelledReply {
  readonly lang: Lang;
  readonly domain?: string;
}

/** A reply with the promises and offers that it makes. */
export interface LabelledCommitments extends CommitmentRow {
  readonly lang: Lang;
}

/** Reads one line; the error is a message code of `evaluate:`. */
export function parseLabelled(line: string): Result<Omit<LabelledRow | LabelledCommitments, 'id'>, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('notJson');
  }
  if (typeof value !== 'object' || value === null) return fail('notObject');
  const { lang, reply, labels, promises, offers } = value as Record<string, unknown>;
  if (typeof lang !== 'string' || !isLang(lang)) return fail('badLang');
  if (typeof reply !== 'string') return fail('noReply');
  if (Array.isArray(promises) && Array.isArray(offers))
    return ok(withOfferLabels(value as LabelledCommitments));
  if (typeof labels !== 'object' || labels === null) return fail('noLabels');
  return ok(value as LabelledRow);
}

/**
 * All rows of some files, named by file and line; `bad` lines were reported. `null` when a file can't be read, reported too.
 */
export function readLabelled(
  paths: readonly string[],
  io: Io,
): {
  readonly rows: readonly LabelledRow[];
  readonly bad: number;
} | null {
  const rows: LabelledRow[] = [];
  let bad = 0;
  for (const path of paths) {
    let text: string;
    try {
      text = io.read(path);
    } catch {
      io.err(`${path}: ${io.t('evaluate:cannotRead')}`);
      return null;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const row = parseLabelled(line);
      const id = `${path}:${index + 1}`;
      if (row.ok) rows.push({ ...(row.value as LabelledRow), id });
      else {
        bad++;
        io.err(`${path}:${index + 1}: ${io.t(`evaluate:${row.error}`)}`);
      }
    }
  }
  return { rows, bad };
}

/** Rows to learn from: with the customer's message, and a domain to hold out. */
export function isTrainingRow(row: LabelledRow): row is LabelledRow & Row {
  return row.context !== undefined && typeof (row as Partial<Row>).domain === 'string';
}
