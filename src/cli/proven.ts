/** What rows of other hands prove of the grader, as the app shows it beside a finding. */
import { evaluate, labelledFor } from '../grading/evaluate.ts';
import type { Grader } from '../grading/types.ts';
import { cueLangOf, type CueLang } from '../shared/lang.ts';
import type { LabelledRow } from './labelled-rows.ts';

/** JSON: by language of the cues, criterion → how often it was found rightly and wrongly. */
export function provenJson(rows: readonly LabelledRow[], grader: Grader): string {
  const of = (cues: CueLang): Record<string, readonly [number, number]> => {
    const asked = rows.filter((row) => cueLangOf(row.lang) === cues && labelledFor(row) === 'criteria');
    return Object.fromEntries(
      [...evaluate(asked, grader).tallies].map(([id, { right, wrong }]) => [id, [right, wrong]]),
    );
  };
  return `${JSON.stringify({ zh: of('zh'), en: of('en') })}\n`;
}
