/** How far evidence and clauses marked by hand are the same words, as Markdown. */
import { evaluate } from '../grading/evaluate.ts';
import type { Grader } from '../grading/types.ts';
import { LANGS } from '../shared/lang.ts';
import type { Translate } from './io.ts';
import type { LabelledRow } from './labelled-rows.ts';
import { table } from './table.ts';

/** The mean overlap that is wanted at least. */
const GOAL = 0.6;

/** One line for each language. Nothing where no row is marked. */
export function markedText(rows: readonly LabelledRow[], grader: Grader, t: Translate): readonly string[] {
  const lines = LANGS.flatMap((lang) => {
    const own = rows.filter((row) => row.lang === lang && row.spans !== undefined);
    const { overlap } = evaluate(own, grader);
    return overlap === null ? [] : [[lang, String(own.length), overlap.toFixed(2)]];
  });
  if (lines.length === 0) return [];
  return [
    `## ${t('evaluate:marked')}`,
    '',
    t('evaluate:markedRows', { goal: GOAL }),
    '',
    ...table(['evidence', 'rows', 'overlap'], lines),
    '',
  ];
}
