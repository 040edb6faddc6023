/** Where each point came from: one bar a group, one cell a criterion. */
import type { Score, Weights } from '../grading/score.ts';
import { groupOf, GROUPS, type CriterionId } from '../shared/rubric-ids.ts';
import { strongestOf } from './findings.ts';
import type { Bar, BarCell, QuotedFinding } from './types.ts';

interface Graded {
  readonly findings: readonly QuotedFinding[];
  readonly score: Score;
  readonly weights: Weights;
}

function cellOf(criterion: CriterionId, { findings, score, weights }: Graded): BarCell {
  const line = score.lines.find((one) => one.criterion === criterion);
  const weight = weights[criterion];
  return {
    criterion,
    level: line?.level ?? 0,
    maxLevel: weight?.maxLevel ?? 1,
    isUnsure: line?.because === 'unsure',
    best: line === undefined ? null : strongestOf(findings, line),
    points: line?.points ?? 0,
    of: weight?.points ?? 0,
  };
}

/** How full a cell is drawn: a criterion of one level is full when it is met; what is not certain is half. */
export function fillOf({ level, maxLevel, isUnsure }: BarCell): 0 | 1 | 2 {
  return level === maxLevel && level > 0 && !isUnsure ? 2 : level === 0 ? 0 : 1;
}

/** A bar for each group that earns, over the criteria that are graded and weigh something. */
export function barsOf(graded: readonly CriterionId[], round: Graded): readonly Bar[] {
  return GROUPS.filter((group) => group !== 'pitfall').flatMap((group): readonly Bar[] => {
    const cells = graded
      .filter((id) => groupOf(id) === group && round.weights[id] !== undefined)
      .map((criterion) => cellOf(criterion, round));
    const sum = (key: 'points' | 'of'): number => cells.reduce((total, cell) => total + cell[key], 0);
    return cells.length === 0 ? [] : [{ group, cells, points: sum('points'), of: sum('of') }];
  });
}
