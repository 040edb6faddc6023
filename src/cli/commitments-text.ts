/** How rightly promises and offers are read, as Markdown. */
import { COMMITMENT_SLOTS, type CommitmentEvaluation } from '../grading/commitments/evaluate.ts';
import { qualityOf, type Quality } from '../grading/evaluate.ts';
import type { Translate } from './io.ts';
import { figure, table } from './table.ts';

function cellsOf({ precision, recall, f1 }: Quality): readonly string[] {
  return [precision, recall, f1].map(figure);
}

/** The lines under one title. */
export function commitmentsText(
  title: string,
  count: number,
  { tallies, micro, mistakes }: CommitmentEvaluation,
  errors: number,
  t: Translate,
): readonly string[] {
  const rows = COMMITMENT_SLOTS.flatMap((slot) => {
    const tally = tallies.get(slot);
    return tally === undefined ? [] : [[slot, ...cellsOf(qualityOf(tally))]];
  });
  const shown = mistakes.slice(0, errors).map(({ row, slot, found, labelled }) => {
    const what = t('evaluate:commitmentMistake', { found: found ?? '–', labelled: labelled ?? '–' });
    return `- ${slot}: ${what}: ${row.reply}`;
  });
  return [
    `## ${title}`,
    '',
    t('evaluate:commitmentRows', { count }),
    '',
    ...table(['slot', 'prec', 'recall', 'F1'], [...rows, ['micro', ...cellsOf(micro)]]),
    ...(shown.length === 0 ? [] : ['', ...shown]),
    '',
  ];
}
