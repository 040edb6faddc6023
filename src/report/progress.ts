/** How the rounds of one person went over time, rubric by rubric. Only what was finished, and no more than few rounds can tell. */
import type { Score, Weights } from '../grading/score.ts';
import type { RoundSummary, RoundView } from '../session/types.ts';
import { groupOf, GROUPS, type CriterionId, type GroupId } from '../shared/rubric-ids.ts';
import { barsOf } from './bars.ts';
import { isPitfall, findingsOf } from './findings.ts';

/** Rounds below which a line would claim more than there is. */
export const FEWEST = 3;
/** Rounds at either end that are held against each other, at most. */
const WINDOW = 3;
/** Of a share, below which a difference is no more than chance. */
const NOTABLE = 0.08;

export interface ProgressRound {
  readonly id: string;
  readonly at: number;
  readonly scenario: string;
  readonly turns: number;
  readonly mode: RoundView['mode'];
  readonly grader: string;
  readonly total: number;
  /** 0…1: of the points of a rubric those earned; of pitfalls the replies without one. Rubrics without weight are left out. */
  readonly shares: { readonly [G in GroupId]?: number };
  /** Criteria that earn and were not met. */
  readonly missed: readonly CriterionId[];
  readonly pitfalls: readonly CriterionId[];
}

export interface Trend {
  readonly group: GroupId;
  /** One a round, in the order of time. */
  readonly values: readonly number[];
  /** Of the last rounds. */
  readonly now: number;
  /** Of the last rounds against the first; `null` where there are too few. */
  readonly change: number | null;
}

export interface ProgressModel {
  /** The first first. */
  readonly rounds: readonly ProgressRound[];
  readonly trends: readonly Trend[];
  /** `null` where none rose notably, or there are too few rounds. */
  readonly improved: GroupId | null;
  /** The rubric to practise next, and within it what was missed most; `null` before the first round is finished. */
  readonly next: { readonly group: GroupId; readonly criterion: CriterionId | null } | null;
  /** Judged by more than one version of the grader: small differences may be the grader's. */
  readonly isMixed: boolean;
}

/**
 * Whether a round counts: finished, and its own. A second try begins with the turns of the first, which would count twice.
 */
export function isCounted({
  phase,
  turns,
  branch,
}: Pick<RoundSummary, 'phase' | 'turns' | 'branch'>): boolean {
  return phase === 'ended' && turns > 0 && branch === null;
}

/** What a finished round says about each rubric. `score` is of `scoredTurns(view.turns)`. */
export function progressRound(
  view: RoundView,
  score: Score,
  { criteria, weights }: { readonly criteria: readonly CriterionId[]; readonly weights: Weights },
): ProgressRound {
  const findings = view.turns.flatMap(findingsOf);
  const bars = barsOf(criteria, { findings, score, weights });
  const hurt = findings.filter(isPitfall);
  const clean = view.turns.length - new Set(hurt.map(({ turn }) => turn)).size;
  return {
    id: view.id,
    at: view.endedAt ?? view.startedAt,
    scenario: view.scenario,
    turns: view.turns.length,
    mode: view.mode,
    grader: view.turns.at(-1)?.assessment.grader ?? view.versions.grader,
    total: score.total,
    shares: {
      ...Object.fromEntries(
        bars.filter(({ of }) => of > 0).map(({ group, points, of }) => [group, points / of]),
      ),
      pitfall: clean / view.turns.length,
    },
    missed: bars.flatMap(({ cells }) =>
      cells.filter(({ level }) => level === 0).map((cell) => cell.criterion),
    ),
    pitfalls: [...new Set(hurt.map(({ criterion }) => criterion))],
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The ends that are compared never overlap. */
function trendOf(group: GroupId, values: readonly number[]): Trend {
  const width = Math.min(WINDOW, Math.max(1, Math.floor(values.length / 2)));
  const now = mean(values.slice(-width));
  return { group, values, now, change: values.length < FEWEST ? null : now - mean(values.slice(0, width)) };
}

/** What most of the last rounds missed in a rubric, or fell into; the heavier of equals. */
function lacking(group: GroupId, rounds: readonly ProgressRound[], weights: Weights): CriterionId | null {
  const counts = new Map<CriterionId, number>();
  for (const { missed, pitfalls } of rounds.slice(-WINDOW))
    for (const id of group === 'pitfall' ? pitfalls : missed)
      if (groupOf(id) === group) counts.set(id, (counts.get(id) ?? 0) + 1);
  const worth = (id: CriterionId): number => weights[id]?.points ?? 0;
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || worth(b) - worth(a));
  return first?.[0] ?? null;
}

/** The course of counted rounds, given in any order. */
export function progressOf(unordered: readonly ProgressRound[], weights: Weights): ProgressModel {
  const rounds = [...unordered].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const trends = GROUPS.flatMap((group) => {
    const values = rounds.flatMap(({ shares }) => shares[group] ?? []);
    return values.length === 0 ? [] : [trendOf(group, values)];
  });
  const [most] = [...trends].sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const [least] = [...trends].sort((a, b) => a.now - b.now);
  return {
    rounds,
    trends,
    improved: most !== undefined && (most.change ?? 0) >= NOTABLE ? most.group : null,
    next:
      least === undefined ? null : { group: least.group, criterion: lacking(least.group, rounds, weights) },
    isMixed: new Set(rounds.map(({ grader }) => grader)).size > 1,
  };
}
