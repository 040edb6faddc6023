/** An evaluation as Markdown, which a terminal shows as well as a page. */
import {
  qualityOf,
  sumOf,
  type Evaluation,
  type Mistake,
  type Quality,
  type Tally,
} from '../grading/evaluate.ts';
import { lowerBound } from '../grading/lower-bound.ts';
import { calibrationError } from '../grading/reliability.ts';
import type { Translate } from './io.ts';
import { figure, table } from './table.ts';

function cellsOf({ precision, recall, f1, exact }: Quality): readonly string[] {
  return [precision, recall, f1, exact].map(figure);
}

function rowOf(name: string, tally: Tally): readonly string[] {
  const { right, wrong, missed } = tally;
  const bound = lowerBound(tally);
  return [
    name,
    ...cellsOf(qualityOf(tally)),
    ...[right, wrong, missed].map(String),
    bound === null ? '–' : figure(bound),
  ];
}

/** One line for each criterion met anywhere, then both means. */
function tableOf({ tallies, micro, macro }: Evaluation): readonly string[] {
  const met = [...tallies].filter(([, { right, wrong, missed }]) => right + wrong + missed > 0);
  const all = sumOf(met.map(([, tally]) => tally));
  return table(
    ['criterion', 'prec', 'recall', 'F1', 'level', 'right', 'wrong', 'missed', '≥ prec'],
    [
      ...met.map(([id, tally]) => rowOf(id, tally)),
      ['micro', ...cellsOf(micro), ...[all.right, all.wrong, all.missed].map(String), ''],
      ['macro', ...cellsOf(macro), '', '', '', ''],
    ],
  );
}

function reliabilityLines({ reliability }: Evaluation, t: Translate): readonly string[] {
  if (reliability.length === 0) return [];
  return [
    '',
    t('evaluate:reliability', { error: calibrationError(reliability).toFixed(3) }),
    '',
    ...table(
      ['sure', 'findings', 'mean', 'right'],
      reliability.map(({ from, findings, sure, right }) => [
        `${figure(from)}–${figure(from + 0.1)}`,
        String(findings),
        figure(sure),
        figure(right),
      ]),
    ),
  ];
}

/** On one line, with nothing in it that Markdown would read as markup. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]|]/g, '\\$&');

function mistakeLine({ row, unit, found, labelled, sure }: Mistake, t: Translate): string {
  const said = t('evaluate:mistake', { found, labelled, sure: figure(sure) });
  return `- ${plain(row.id)} · ${unit} · ${said}: ${plain(row.reply)}`;
}

/** The worst mistakes, none of one criterion or move more than once before each had its turn. */
function worst(mistakes: readonly Mistake[], count: number): readonly Mistake[] {
  const seen = new Map<string, number>();
  return mistakes
    .map((mistake, place) => {
      const turn = seen.get(mistake.unit) ?? 0;
      seen.set(mistake.unit, turn + 1);
      return { mistake, place, turn };
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .slice(0, count)
    .map(({ mistake }) => mistake);
}

/** `count`: how many rows were asked; `errors`: how many of the worst mistakes to show. */
export function evaluationText(
  title: string,
  count: number,
  evaluation: Evaluation,
  errors: number,
  t: Translate,
): readonly string[] {
  const shown = worst(evaluation.mistakes, errors);
  return [
    `## ${title}`,
    '',
    t('evaluate:rows', { count }),
    '',
    ...tableOf(evaluation),
    ...reliabilityLines(evaluation, t),
    ...(evaluation.overlap === null
      ? []
      : ['', t('evaluate:overlap', { overlap: figure(evaluation.overlap) })]),
    ...(shown.length === 0 ? [] : ['', t('evaluate:worst'), '', ...shown.map((one) => mistakeLine(one, t))]),
    '',
  ];
}
