/** `tongpin grade [FILE.jsonl|-]`: grades rows `{id, reply, context?, lang?}` and prints a JSON line for each. */
import type { Grader } from '../../grading/types.ts';
import { isLang, type Lang } from '../../shared/lang.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { EXIT, type Io } from '../io.ts';

interface Row {
  readonly id: string | number;
  readonly reply: string;
  readonly context?: string;
  readonly lang?: Lang;
}

/** Reads one line as a row; the error is a message code of `cli:grade`. */
export function parseRow(line: string): Result<Row, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('notJson');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('notObject');
  const { id, reply, context, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('noId');
  if (typeof reply !== 'string') return fail('noReply');
  if (context !== undefined && typeof context !== 'string') return fail('badContext');
  if (lang !== undefined && !(typeof lang === 'string' && isLang(lang))) return fail('badLang');
  return ok({
    id,
    reply,
    ...(context === undefined ? {} : { context }),
    ...(lang === undefined ? {} : { lang }),
  });
}

/** The printed form of one grade: levels and derived steps together, places as half-open UTF-16 offsets. */
function gradeRow(row: Row, grader: Grader) {
  const { levels, steps, evidence } = grader.assess(row.reply, {
    ...(row.context === undefined ? {} : { customer: row.context }),
    ...(row.lang === undefined ? {} : { lang: row.lang }),
  });
  return {
    id: row.id,
    levels: { ...levels, ...Object.fromEntries(Object.keys(steps).map((step) => [step, 1])) },
    evidence: evidence.map(({ criterion, code, level, start, end }) => ({
      criterion,
      code,
      level,
      start,
      end,
    })),
  };
}

/** Grades every good row; a bad one is reported with its line number and makes the exit code 1. */
export function gradeCommand(path: string, grader: Grader, io: Io): number {
  let text: string;
  try {
    text = io.read(path);
  } catch {
    io.err(io.t('cli:cannotRead', { file: path }));
    return EXIT.usage;
  }
  let bad = false;
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const row = parseRow(line.replace(/^\uFEFF/, ''));
    if (row.ok) {
      io.out(JSON.stringify(gradeRow(row.value, grader)));
    } else {
      bad = true;
      io.err(
        io.t('cli:badRow', { file: path, line: index + 1, problem: io.t(`cli:rowProblem.${row.error}`) }),
      );
    }
  });
  return bad ? EXIT.findings : EXIT.fine;
}
