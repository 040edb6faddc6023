/**
 * `tongpin evaluate [FILE…]`: how right the grader is on labelled replies, per language and criterion. Without files by
 * cross-validation over domains on the project's own rows. A criterion is met at level 1 or above; `level` is the share of those
 * met on both sides that got the labelled level, `≥ prec` the lower 90 % bound of precision.
 */
import { evaluateCommitments } from '../../grading/commitments/evaluate.ts';
import { evaluateAll, type Asked } from '../../grading/evaluate.ts';
import type { Grader } from '../../grading/types.ts';
import { cueLangOf, LANGS, type Lang } from '../../shared/lang.ts';
import { crossValidate } from '../../training/cross-validate.ts';
import { commitmentsText } from '../commitments-text.ts';
import { evaluationText } from '../evaluation-text.ts';
import { EXIT, type Io } from '../io.ts';
import { isTrainingRow, readLabelled, type LabelledCommitments, type LabelledRow } from '../labelled-rows.ts';
import { provenJson } from '../proven.ts';

/** Where the project keeps the rows it learns criteria from, and moves. */
const ROWS = 'training/rows';
const MOVES = 'training/moves';
/** Replies with the promises and offers they make: the reading of these is not learned, so all measure it. */
const COMMITMENTS = 'training/commitments';

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

function show(
  source: string,
  parts: readonly Asked<LabelledRow>[],
  { lang, errors }: EvaluateOptions,
  io: Io,
): void {
  const kinds = [source, `${io.t('evaluate:moves')}, ${source}`];
  for (const [kind, one] of kinds.flatMap((_, at) => LANGS.map((each) => [at, each] as const))) {
    if (lang !== null && lang !== one) continue;
    const isAsked = (row: LabelledRow): boolean =>
      row.lang === one && (row.near !== undefined) === (kind === 1);
    const asked = parts.map(({ rows, grader }) => ({ grader, rows: rows.filter(isAsked) }));
    const count = asked.reduce((sum, { rows }) => sum + rows.length, 0);
    if (count === 0) continue;
    for (const line of evaluationText(`${one}, ${kinds[kind]}`, count, evaluateAll(asked), errors, io.t))
      io.out(line);
  }
}

function showCommitments(
  rows: readonly LabelledCommitments[],
  { lang, errors }: EvaluateOptions,
  grader: Grader,
  io: Io,
): void {
  for (const one of LANGS) {
    const own = rows.filter((row) => row.lang === one && (lang === null || lang === one));
    if (own.length === 0) continue;
    const found = evaluateCommitments(own, grader);
    for (const line of commitmentsText(one, own.length, found, errors, io.t)) io.out(line);
  }
}

/** The project's rows, each asked of a grader that has not seen its domain. */
function heldOut({ lang }: EvaluateOptions, io: Io): readonly Asked<LabelledRow>[] | null {
  if (io.kind(ROWS) !== 'folder') {
    io.err(io.t('evaluate:noRows', { folder: ROWS }));
    return null;
  }
  const read = readLabelled(
    [ROWS, MOVES]
      .filter((folder) => io.kind(folder) === 'folder')
      .flatMap((folder) => io.walk(folder))
      .filter((path) => path.endsWith('.jsonl')),
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
  if (paths.length === 0 || options.crossValidated) {
    const parts = heldOut(options, io);
    if (parts === null) return EXIT.usage;
    show(io.t('evaluate:heldOut'), parts, options, io);
    const kept = readLabelled(io.kind(COMMITMENTS) === 'folder' ? io.walk(COMMITMENTS) : [], io);
    showCommitments(kept?.commitments ?? [], options, grader, io);
  }
  const read = readLabelled(paths, io);
  if (read === null) return EXIT.usage;
  show(io.t('evaluate:files'), [{ rows: read.rows, grader }], options, io);
  showCommitments(read.commitments, options, grader, io);
  if (options.proven !== undefined) io.write(options.proven, provenJson(read.rows, grader));
  return read.bad > 0 ? EXIT.findings : EXIT.fine;
}
