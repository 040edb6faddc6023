/** Questions with the fact each asks for, from JSONL files, and what is understood of them. */
import { prepareAskings, readAsking, type PreparedAskings } from '../grading/askings.ts';
import { askablesOf } from '../scenario/askables.ts';
import { readScenario } from '../scenario/check.ts';
import type { Lang } from '../shared/lang.ts';
import { readText } from '../text/read-text.ts';
import type { Io } from './io.ts';

export interface AskedRow {
  readonly lang: Lang;
  /** A folder of `scenarios/`. */
  readonly scenario: string;
  /** `null` for one that comes near and asks for none. */
  readonly fact: string | null;
  readonly text: string;
}

/** A question with the fact that it brought out. */
export interface AnsweredRow extends AskedRow {
  readonly found: string | null;
}

function parsed(line: string): Partial<AskedRow> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'fact' in value
      ? (value as Partial<AskedRow>)
      : null;
  } catch {
    return null;
  }
}

/** Whether a file holds questions and not labelled replies. */
export function holdsAskings(path: string, io: Io): boolean {
  if (io.kind(path) !== 'file') return false;
  return parsed(io.read(path).split('\n')[0] ?? '') !== null;
}

function preparedFor({ scenario = '', lang }: Partial<AskedRow>, io: Io): PreparedAskings | null {
  const file = `scenarios/${scenario}/scenario.json`;
  if (lang === undefined || io.kind(file) !== 'file') return null;
  const texts = readScenario(io.read(file), file).scenario?.texts[lang];
  return texts === undefined ? null : prepareAskings(askablesOf(texts));
}

/** Asks every question of its case; `bad` lines were reported. */
export function answeredRows(
  paths: readonly string[],
  io: Io,
): { readonly rows: readonly AnsweredRow[]; readonly bad: number } {
  const cases = new Map<string, PreparedAskings | null>();
  const rows: AnsweredRow[] = [];
  let bad = 0;
  for (const path of paths) {
    for (const [index, line] of io.read(path).split('\n').entries()) {
      if (line.trim() === '') continue;
      const row = parsed(line);
      const key = `${row?.scenario} ${row?.lang}`;
      if (row !== null && !cases.has(key)) cases.set(key, preparedFor(row, io));
      const prepared = cases.get(key) ?? null;
      if (typeof row?.text === 'string' && prepared !== null) {
        const found = readAsking(readText(row.text), prepared)?.fact ?? null;
        rows.push({ ...(row as AskedRow), found });
      } else {
        bad++;
        io.err(`${path}:${index + 1}: ${io.t('evaluate:noAsking')}`);
      }
    }
  }
  return { rows, bad };
}
