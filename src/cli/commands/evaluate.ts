/**
 * `tongpin evaluate [FILE…]`: how right the grader is on labelled replies, per language and criterion. Without files by
 * cross-validation over domains on the project's own rows. A criterion is met at level 1 or above; `level` is the share of those
 * met on both sides that got the labelled level, `≥ prec` the lower 90 % bound of precision. Of rows that only try to earn
 * points: how many do. Of questions for the facts of cases: how many bring them out.
 */
import { evaluateCommitments } from '../../grading/commitments/evaluate.ts';
import { evaluateAll, labelledFor, type Asked } from '../../grading/evaluate.ts';
import { gamingShares } from '../../grading/gaming/measure.ts';
import type { Grader } from '../../grading/types.ts';
import { cueLangOf, LANGS, type Lang } from '../../shared/lang.ts';
import { crossValidate, isCommitmentRow } from '../../training/cross-validate.ts';
import { answeredRows, holdsAskings } from '../asked-rows.ts';
import { askedText } from '../asked-text.ts';
import { commitmentsText } from '../commitments-text.ts';
import { evaluationText } from '../evaluation-text.ts';
import { gamingText } from '../gaming-text.ts';
import { EXIT, type Io } from '../io.ts';
import { isTrainingRow, readLabelled, type LabelledRow } from '../labelled-rows.ts';
import { markedText } from '../marked-text.ts';
import { provenJson } from '../proven.ts';

/** Where the project keeps the rows it learns criteria from; beside them those of moves, of promises and offers. */
const ROWS = 'training/rows';
const FOLDERS = [ROWS, 'training/moves', 'training/commitments'];
/** Rows that only try to earn points, which nothing is learned from. */
const GAMING = 'training/gaming';
/** Questions for facts of the shipped cases, which nothing is learned from. */
const ASKINGS = 'training/askings';
/** Rows whose labels were marked clause by clause by hand. */
const MARKED = 'training/marked';

export interface EvaluateOptions {
  /** Rows of this language only. */
  readonly lang: Lang | null;
  /** How many of the worst mistakes to show for each language. */
  readonly errors: number;
  /** Cross-validate too, though there are files. */
  readonly crossValidated: boolean;
  /** File to keep what the files prove for the app to show. */
  readonly proven: string | undefined;
}

/** How the tables of what replies are labelled for are named beside those of the criteria. */
const KINDS = { criteria: null, moves: 'evaluate:moves', offers: 'evaluate:commitments' } as const;

/** The tables of one source: criteria, then moves, then promises and offers, each by language. */
function show(
  source: string,
  parts: readonly Asked<LabelledRow>[],
  { lang, errors }: EvaluateOptions,
  io: Io,
): void {
  for (const kind of ['criteria', 'moves', 'offers'] as const) {
    for (const one of LANGS) {
      if (lang !== null && lang !== one) continue;
      const asked = parts.map(({ rows, grader }) => ({
        grader,
        rows: rows.filter((row) => row.lang === one && labelledFor(row) === kind),
      }));
      const count = asked.reduce((sum, { rows }) => sum + rows.length, 0);
      if (count === 0) continue;
      const name = KINDS[kind];
      const title = [one, ...(name === null ? [] : [io.t(name)]), source].join(', ');
      const lines =
        kind === 'offers'
          ? commitmentsText(title, count, evaluateCommitments(asked.map(withCommitments)), errors, io.t)
          : evaluationText(title, count, evaluateAll(asked), errors, io.t);
      for (const line of lines) io.out(line);
    }
  }
}

function withCommitments({ rows, grader }: Asked<LabelledRow>) {
  return { grader, rows: rows.filter(isCommitmentRow<LabelledRow>) };
}

/** The files of rows in a folder, if it is there. */
function rowsIn(folder: string, io: Io): readonly string[] {
  if (io.kind(folder) !== 'folder') return [];
  return io.walk(folder).filter((path) => path.endsWith('.jsonl'));
}

/** The project's rows, each asked of a grader that has not seen its domain. */
function heldOut({ lang }: EvaluateOptions, io: Io): readonly Asked<LabelledRow>[] | null {
  if (io.kind(ROWS) !== 'folder') {
    io.err(io.t('evaluate:noRows', { folder: ROWS }));
    return null;
  }
  const read = readLabelled(
    FOLDERS.flatMap((folder) => rowsIn(folder, io)),
    io,
  );
  if (read === null) return null;
  const rows = read.rows.filter(isTrainingRow);
  const wanted = lang === null ? (['zh', 'en'] as const) : [cueLangOf(lang)];
  return wanted.flatMap((cues) =>
    crossValidate(
      cues,
      rows.filter((row) => cueLangOf(row.lang) === cues),
    ),
  );
}

/** Exit code 1 when a line is no labelled reply, 2 when a file can't be read; both are reported. */
export function evaluateCommand(
  paths: readonly string[],
  options: EvaluateOptions,
  grader: Grader,
  io: Io,
): number {
  io.out(`# ${io.t('evaluate:title', { version: grader.version })}`);
  io.out('');
  const isHeldOut = paths.length === 0 || options.crossValidated;
  if (isHeldOut) {
    const parts = heldOut(options, io);
    if (parts === null) return EXIT.usage;
    show(io.t('evaluate:heldOut'), parts, options, io);
  }
  const questions = paths.filter((path) => holdsAskings(path, io));
  const read = readLabelled(
    paths.filter((path) => !questions.includes(path)),
    io,
  );
  if (read === null) return EXIT.usage;
  show(io.t('evaluate:files'), [{ rows: read.rows, grader }], options, io);
  const own = (folder: string): readonly LabelledRow[] =>
    isHeldOut ? (readLabelled(rowsIn(folder, io), io)?.rows ?? []) : [];
  const isWanted = (row: LabelledRow): boolean => options.lang === null || row.lang === options.lang;
  for (const line of markedText(own(MARKED).filter(isWanted), grader, io.t)) io.out(line);
  const asked = [...read.rows, ...own(GAMING)].filter(isWanted);
  for (const line of gamingText(gamingShares(asked, grader), io.t)) io.out(line);
  const answered = answeredRows([...questions, ...(isHeldOut ? rowsIn(ASKINGS, io) : [])], io);
  const chosen = answered.rows.filter(({ lang }) => options.lang === null || lang === options.lang);
  for (const line of askedText(chosen, options.errors, io.t)) io.out(line);
  if (options.proven !== undefined) io.write(options.proven, provenJson(read.rows, grader));
  return read.bad + answered.bad > 0 ? EXIT.findings : EXIT.fine;
}
