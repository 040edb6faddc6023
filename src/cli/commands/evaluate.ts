/**
 * `tongpin evaluate [FILE…] [--lang L]`: the grader's error rate on labelled replies, per criterion. A criterion is met at
 * level 1 or above; `level` is the share of those met on both sides that got the labelled level.
 */
import { evaluate, qualityOf, sumOf, type LabelledReply, type Tally } from '../../grading/evaluate.ts';
import type { Grader } from '../../grading/types.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import { isLang, type Lang } from '../../shared/lang.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { EXIT, type Io } from '../io.ts';

/** A labelled reply in its language. */
type LabelledRow = Omit<LabelledReply, 'id'> & { readonly lang: Lang };

/** Reads one line of JSONL; the error is a message code of `evaluate:`. */
export function parseLabelled(line: string): Result<LabelledRow, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('notJson');
  }
  if (typeof value !== 'object' || value === null) return fail('notObject');
  const { lang, reply, labels } = value as Record<string, unknown>;
  if (typeof lang !== 'string' || !isLang(lang)) return fail('badLang');
  if (typeof reply !== 'string') return fail('noReply');
  if (typeof labels !== 'object' || labels === null) return fail('noLabels');
  return ok(value as LabelledRow);
}

function tableRow(name: string, tally: Tally): string {
  const { right, wrong, missed } = tally;
  const { precision, recall, f1, exact } = qualityOf(tally);
  const cells = [precision, recall, f1, exact].map((figure) => figure.toFixed(2).padStart(8));
  return `${name.padEnd(28)}${cells.join('')}${[right, wrong, missed].map((n) => String(n).padStart(8)).join('')}`;
}

/** The table as lines: one per criterion met anywhere, then the sum over all. */
export function tableOf(tallies: ReadonlyMap<CriterionId, Tally>): readonly string[] {
  const met = [...tallies].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0);
  const head = ['prec', 'recall', 'f1', 'level', 'right', 'wrong', 'missed'];
  return [
    `${' '.repeat(28)}${head.map((word) => word.padStart(8)).join('')}`,
    ...met.map(([id, tally]) => tableRow(id, tally)),
    tableRow('all', sumOf(met.map(([, tally]) => tally))),
  ];
}

/** Prints the table over all files; a line that is no labelled reply is reported and makes the exit code 1, an unreadable file 2. */
export function evaluateCommand(paths: readonly string[], lang: Lang | null, grader: Grader, io: Io): number {
  const rows: LabelledReply[] = [];
  let bad = 0;
  for (const path of paths) {
    let text: string;
    try {
      text = io.read(path);
    } catch {
      io.err(`${path}: ${io.t('evaluate:cannotRead')}`);
      return EXIT.usage;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const row = parseLabelled(line);
      if (!row.ok) {
        bad++;
        io.err(`${path}:${index + 1}: ${io.t(`evaluate:${row.error}`)}`);
      } else if (lang === null || row.value.lang === lang)
        rows.push({ ...row.value, id: `${path}:${index + 1}` });
    }
  }
  for (const line of tableOf(evaluate(rows, grader).tallies)) io.out(line);
  return bad > 0 ? EXIT.findings : EXIT.fine;
}
