/**
 * The score of a round as explained arithmetic (design §3): which turn earned which element, and what each pitfall cost.
 * Knows no criterion by name: weights come in as data.
 */
import { unsureIn } from './confidence.ts';
import type { Evidence } from './types.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';

/** Points that a criterion is worth; for a pitfall, what it costs. */
export interface Weight {
  readonly points: number;
  readonly maxLevel: Level;
  readonly pitfall: boolean;
}

export type Weights = { readonly [K in CriterionId]?: Weight };

/** What the arithmetic reads of a turn. */
export interface ScoredTurn {
  readonly turn: number;
  readonly levels: { readonly [K in CriterionId]?: Level };
  readonly evidence: readonly Evidence[];
  /** The customer had exploded before this turn and has not calmed since. */
  readonly exploded: boolean;
}

/** One line of the sum: what a turn earned for an element, or lost by a pitfall. */
export interface ScoreLine {
  readonly criterion: CriterionId;
  readonly turn: number;
  readonly level: Level;
  /** Below zero for a pitfall. */
  readonly points: number;
  /** What full marks would be, or the plain cost. */
  readonly of: number;
  /** Why not all: perhaps not said at all, said in general, said after the explosion, or a pitfall that this persona feels most. */
  readonly because: 'full' | 'unsure' | 'generic' | 'late' | 'pitfall' | 'pitfall-persona';
}

/** What a hint takes off. */
export interface HelpCost {
  readonly cost: number;
}

export interface Score {
  /** 0…100. */
  readonly total: number;
  readonly lines: readonly ScoreLine[];
  /** Taken off beside the lines. */
  readonly help: number;
}

/** After an explosion an element is worth this share. */
const LATE = 0.75;
/** What may have been found wrongly earns, or costs, this share. */
const UNSURE = 0.5;
/** A pitfall that the persona feels most costs this much more. */
const PERSONA_FACTOR = 1.5;

function earned(
  criterion: CriterionId,
  weight: Weight,
  { turn, levels, evidence, exploded }: ScoredTurn,
): ScoreLine | null {
  const level = levels[criterion];
  if (level === undefined) return null;
  const share = level / weight.maxLevel;
  const isUnsure = unsureIn(evidence).has(criterion);
  const points = weight.points * share * (exploded ? LATE : 1) * (isUnsure ? UNSURE : 1);
  const because = isUnsure ? 'unsure' : exploded ? 'late' : share < 1 ? 'generic' : 'full';
  return { criterion, turn, level, points, of: weight.points, because };
}

/** The best turn for each element: repeating earns nothing. */
function best(criterion: CriterionId, weight: Weight, turns: readonly ScoredTurn[]): readonly ScoreLine[] {
  let top: ScoreLine | null = null;
  for (const turn of turns) {
    const line = earned(criterion, weight, turn);
    if (line !== null && (top === null || line.points > top.points)) top = line;
  }
  return top === null ? [] : [top];
}

function costs(
  criterion: CriterionId,
  weight: Weight,
  turns: readonly ScoredTurn[],
  felt: (turn: number) => readonly CriterionId[],
): readonly ScoreLine[] {
  return turns.flatMap(({ turn, levels, evidence }): readonly ScoreLine[] => {
    const level = levels[criterion];
    if (level === undefined) return [];
    const isUnsure = unsureIn(evidence).has(criterion);
    const hard = felt(turn).includes(criterion);
    const factor = (hard ? PERSONA_FACTOR : 1) * (isUnsure ? UNSURE : 1);
    const because = isUnsure ? 'unsure' : hard ? 'pitfall-persona' : 'pitfall';
    return [
      {
        criterion,
        turn,
        level,
        points: -weight.points * factor,
        of: weight.points,
        because,
      },
    ];
  });
}

/**
 * Adds up a round. `felt`: the pitfalls that hurt the customer of a turn most; `helped`: what the hints taken cost. The total never
 * leaves 0…100.
 */
export function scoreRound(
  turns: readonly ScoredTurn[],
  weights: Weights,
  felt: (turn: number) => readonly CriterionId[],
  helped: readonly HelpCost[] = [],
): Score {
  const lines = Object.entries(weights).flatMap(([id, weight]) => {
    const criterion = id as CriterionId;
    return weight.pitfall ? costs(criterion, weight, turns, felt) : best(criterion, weight, turns);
  });
  const sum = lines.reduce((total, { points }) => total + points, 0);
  const help = helped.reduce((total, { cost }) => total + cost, 0);
  return { total: Math.round(Math.min(100, Math.max(0, sum - help))), lines, help };
}
