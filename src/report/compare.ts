/** Two courses of one conversation side by side: what they share, where they part, and what became of either. */
import type { Score, ScoreLine } from '../grading/score.ts';
import type { RoundView, TurnView } from '../session/types.ts';
import { groupOf, GROUPS, type CriterionId } from '../shared/rubric-ids.ts';
import type { Mood } from '../shared/customer.ts';
import { moodsOf } from './course.ts';
import { findingsOf, strongestOf } from './findings.ts';

export interface Compared {
  readonly view: RoundView;
  readonly score: Score;
}

/** Words of a turn, and why they are worth what they are. */
export interface WorthWords {
  readonly turn: number;
  readonly quote: string;
  readonly because: ScoreLine['because'];
}

/** What one course has of a criterion: its points, and the turn and words they come from. */
export interface Side {
  /** Below zero for a pitfall; 0 where the course has none of it. */
  readonly points: number;
  /** Where it was said; empty where it wasn't. */
  readonly said: readonly WorthWords[];
}

/** A criterion that is worth something else in the second course than in the first. */
export interface Difference {
  readonly criterion: CriterionId;
  readonly first: Side;
  readonly second: Side;
  /** Points that the second gained; below zero lost. */
  readonly gain: number;
}

export interface Row {
  readonly turn: number;
  readonly first: TurnView | null;
  readonly second: TurnView | null;
}

export interface Comparison {
  /** Turns that both begin with. */
  readonly shared: readonly TurnView[];
  /** The turn in which they part; one more than either has where they don't. */
  readonly fork: number;
  /** From the fork on, turn by turn. */
  readonly rows: readonly Row[];
  /** At the opening, then after each turn. */
  readonly moods: { readonly first: readonly Mood[]; readonly second: readonly Mood[] };
  readonly differences: readonly Difference[];
}

/** Two turns are one when they are the same record: said at the same moment, in the same words. */
function isSameTurn(a: TurnView, b: TurnView | undefined): boolean {
  return b !== undefined && a.at === b.at && a.reply === b.reply;
}

function sideOf(criterion: CriterionId, { view, score }: Compared): Side {
  const lines = score.lines.filter((line) => line.criterion === criterion);
  const findings = view.turns.flatMap(findingsOf);
  const quoteIn = ({ turn }: ScoreLine): string => strongestOf(findings, { criterion, turn })?.clause ?? '';
  return {
    points: lines.reduce((sum, { points }) => sum + points, 0),
    said: lines.map((line) => ({ turn: line.turn, quote: quoteIn(line), because: line.because })),
  };
}

/** In the rubric's order, so that what belongs together stands together. */
function byRubric(a: Difference, b: Difference): number {
  return GROUPS.indexOf(groupOf(a.criterion)) - GROUPS.indexOf(groupOf(b.criterion));
}

function differencesOf(first: Compared, second: Compared): readonly Difference[] {
  const criteria = new Set([...first.score.lines, ...second.score.lines].map(({ criterion }) => criterion));
  return [...criteria]
    .map((criterion): Difference => {
      const [one, other] = [sideOf(criterion, first), sideOf(criterion, second)];
      return { criterion, first: one, second: other, gain: other.points - one.points };
    })
    .filter(({ gain }) => gain !== 0)
    .sort(byRubric);
}

/** Holds two rounds of one scenario against each other; of a branch, the parent comes first. Deterministic. */
export function compare(first: Compared, second: Compared): Comparison {
  const [one, other] = [first.view.turns, second.view.turns];
  const parted = one.findIndex((turn, index) => !isSameTurn(turn, other[index]));
  const common = parted < 0 ? one.length : parted;
  const longest = Math.max(one.length, other.length);
  return {
    shared: one.slice(0, common),
    fork: common + 1,
    rows: Array.from({ length: longest - common }, (_, index) => ({
      turn: common + index + 1,
      first: one[common + index] ?? null,
      second: other[common + index] ?? null,
    })),
    moods: { first: moodsOf(first.view), second: moodsOf(second.view) },
    differences: differencesOf(first, second),
  };
}

/**
 * Whether the second went better: a better ending, and with the same one a higher score. Of one that goes on nothing can be
 * said, nor of one that was stopped where the first came to an end: its points lack what it never got to.
 */
export function headlineOf(
  first: Compared,
  second: Compared,
  endings: readonly { readonly id: string; readonly rank: number }[],
): 'better' | 'worse' | 'even' | 'open' | 'stopped' {
  if (second.view.phase === 'talking') return 'open';
  const ending = ({ view }: Compared): string | null => view.position?.ending ?? null;
  if (ending(second) === null && ending(first) !== null) return 'stopped';
  const rank = (one: Compared): number => endings.find(({ id }) => id === ending(one))?.rank ?? 0;
  const gain = rank(second) - rank(first) || second.score.total - first.score.total;
  return gain > 0 ? 'better' : gain < 0 ? 'worse' : 'even';
}
