/**
 * `tongpin evaluate [FILE…] [--lang L]`: the grader's error rate on labelled replies, per criterion. A criterion is met at
 * level 1 or above; `level` is the share of those met on both sides that got the labelled level.
 */
import type { Assessment, Grader } from '../../grading/types.ts';
import { CRITERION_IDS, type CriterionId } from '../../shared/rubric-ids.ts';
import { isLang, type Lang } from '../../shared/lang.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { EXIT, type Io } from '../io.ts';

/** A labelled reply: the rows of `grade` with what an annotator found. */
interface LabelledRow {
  readonly lang: Lang;
  readonly context?: string;
  readonly reply: string;
  readonly labels: { readonly [K in CriterionId]?: number };
}

/** How often one criterion was found rightly, wrongly, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  /** Of those right, how many with the labelled level. */
  exact: number;
}

const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0, exact: 0 });

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

function count(tally: Tally, found: number, labelled: number): void {
  if (found > 0 && labelled > 0) {
    tally.right++;
    if (found === labelled) tally.exact++;
  } else if (found > 0) tally.wrong++;
  else if (labelled > 0) tally.missed++;
}

/** Grades every row and counts, criterion by criterion in the rubric's order. */
export function measure(rows: readonly LabelledRow[], grader: Grader): ReadonlyMap<CriterionId, Tally> {
  const tallies = new Map(CRITERION_IDS.map((id) => [id, emptyTally()]));
  for (const { reply, context, lang, labels } of rows) {
    const levels: Assessment['levels'] = grader.assess(reply, {
      lang,
      ...(context === undefined ? {} : { customer: context }),
    }).levels;
    for (const [id, tally] of tallies) count(tally, levels[id] ?? 0, labels[id] ?? 0);
  }
  return tallies;
}

const share = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));

/** Harmonic mean of precision and recall, 0…1; 0 where nothing was found or labelled. */
export function f1({ right, wrong, missed }: Tally): number {
  return share(2 * right, wrong + missed);
}

function tableRow(name: string, tally: Tally): string {
  const { right, wrong, missed, exact } = tally;
  const figures = [share(right, wrong), share(right, missed), f1(tally), share(exact, right - exact)];
  const cells = figures.map((figure) => figure.toFixed(2).padStart(8));
  return `${name.padEnd(28)}${cells.join('')}${[right, wrong, missed].map((n) => String(n).padStart(8)).join('')}`;
}

/** The table as lines: one per criterion met anywhere, then the sum over all. */
export function tableOf(tallies: ReadonlyMap<CriterionId, Tally>): readonly string[] {
  const met = [...tallies].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0);
  const sum = emptyTally();
  for (const [, tally] of met) {
    sum.right += tally.right;
    sum.wrong += tally.wrong;
    sum.missed += tally.missed;
    sum.exact += tally.exact;
  }
  const head = ['prec', 'recall', 'f1', 'level', 'right', 'wrong', 'missed'];
  return [
    `${' '.repeat(28)}${head.map((word) => word.padStart(8)).join('')}`,
    ...met.map(([id, tally]) => tableRow(id, tally)),
    tableRow('all', sum),
  ];
}

/** Prints the table over all files; a line that is no labelled reply is reported and makes the exit code 1, an unreadable file 2. */
export function evaluateCommand(paths: readonly string[], lang: Lang | null, grader: Grader, io: Io): number {
  const rows: LabelledRow[] = [];
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
      } else if (lang === null || row.value.lang === lang) rows.push(row.value);
    }
  }
  for (const line of tableOf(measure(rows, grader))) io.out(line);
  return bad > 0 ? EXIT.findings : EXIT.fine;
}
