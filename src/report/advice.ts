/** The one thing to change, and what worked: deterministic, and true of what was typed. */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import type { Score, Weights } from '../grading/score.ts';
import type { TurnView } from '../session/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { deepestFall, moodGain } from './course.ts';
import { findingsOf, isPitfall, strongestOf, weightiest } from './findings.ts';
import { wantsOf } from './step-wants.ts';
import type { ChangeAdvice, PathRow, QuotedFinding } from './types.ts';

export interface Wanted {
  readonly flow: FlowDefinition;
  /** The flow as it was taken, in the taught order. */
  readonly path: readonly PathRow[];
  /** What this persona wants beside it. */
  readonly persona: readonly CriterionId[];
  /** The criteria that the grader reads: of the others nothing can be said. */
  readonly graded: readonly CriterionId[];
}

/** Of these, what is found with some confidence: nobody is told to change what may not be there. */
function certain(found: readonly QuotedFinding[], { lines }: Score): readonly QuotedFinding[] {
  return found.filter(({ criterion, turn }) =>
    lines.some((line) => line.criterion === criterion && line.turn === turn && line.because !== 'unsure'),
  );
}

/** The pitfall to name: what the mood fell for where it fell deepest, else the costliest of the round. */
function worstOf(turns: readonly TurnView[], weights: Weights, score: Score): QuotedFinding | null {
  const fall = deepestFall(turns);
  const hurting = fall === null ? [] : findingsOf(fall).filter(isPitfall);
  const blamed = fall?.causes.find(({ dimension }) => dimension === 'mood')?.criterion;
  return (
    hurting.find(({ criterion }) => criterion === blamed) ??
    weightiest(certain(hurting, score), weights) ??
    weightiest(certain(turns.flatMap(findingsOf).filter(isPitfall), score), weights)
  );
}

function wantedBy(rows: readonly PathRow[], { steps }: FlowDefinition): readonly CriterionId[] {
  return steps
    .filter(({ id }) => rows.some(({ step }) => step === id))
    .flatMap(({ carriedBy }) => wantsOf(carriedBy));
}

/** What is in no turn: of the first step never taken, a criterion that helps to take it, or the step itself where moves make it. */
function neverTaken({ flow, path }: Wanted, isMissing: (id: CriterionId) => boolean): ChangeAdvice | null {
  const row = path.find(({ isOptional, turns }) => !isOptional && turns.length === 0);
  if (row === undefined) return null;
  const criterion = wantedBy([row], flow).find(isMissing);
  return criterion === undefined
    ? { kind: 'step', flow: flow.id, step: row.step }
    : { kind: 'missing', criterion };
}

/** What else is wanted: in the steps that were taken by weight, then by this persona. */
function wantedBeside({ flow, path, persona }: Wanted, weights: Weights): readonly CriterionId[] {
  const worth = (id: CriterionId): number => weights[id]?.points ?? 0;
  const taken = wantedBy(
    path.filter(({ isOptional, turns }) => !isOptional && turns.length > 0),
    flow,
  );
  return [...[...taken].sort((a, b) => worth(b) - worth(a)), ...persona];
}

/**
 * In this order: the words that hurt, where the mood fell deepest; what was wanted and is in no turn; what was only ever
 * said in general; nothing.
 */
export function adviceFor(
  turns: readonly TurnView[],
  wanted: Wanted,
  weights: Weights,
  score: Score,
): ChangeAdvice {
  const worst = worstOf(turns, weights, score);
  if (worst !== null) return { kind: 'pitfall', ...worst };
  const found = turns.flatMap(findingsOf);
  const met = new Set(turns.flatMap(({ assessment }) => Object.keys(assessment.levels)));
  const isMissing = (id: CriterionId): boolean => wanted.graded.includes(id) && !met.has(id);
  const never = neverTaken(wanted, isMissing);
  if (never !== null) return never;
  const missing = wantedBeside(wanted, weights).find(isMissing);
  if (missing !== undefined) return { kind: 'missing', criterion: missing };
  const specific = new Set(found.filter(({ level }) => level === 2).map(({ criterion }) => criterion));
  const general = found.filter(
    ({ criterion }) => weights[criterion]?.maxLevel === 2 && !specific.has(criterion),
  );
  const weak = weightiest(general, weights);
  return weak === null ? { kind: 'keep' } : { kind: 'weak', ...weak };
}

/** Whether a finding stands in the very words that are the one thing to change. */
function isToChange({ turn, clause }: QuotedFinding, change: ChangeAdvice | null): boolean {
  return change !== null && 'clause' in change && change.turn === turn && change.clause === clause;
}

/**
 * What worked: the finding that earned most, where possible in a turn after which the mood rose. Words that are to be changed are not
 * praised while there are others, nor ever where they hurt.
 */
export function bestOf(
  turns: readonly TurnView[],
  score: Score,
  change: ChangeAdvice | null,
): QuotedFinding | null {
  const rose = new Set(turns.filter((turn) => moodGain(turn) > 0).map(({ turn }) => turn));
  const found = turns.flatMap(findingsOf);
  const praised = score.lines
    .filter(({ points }) => points > 0)
    .sort(
      (a, b) => Number(rose.has(b.turn)) - Number(rose.has(a.turn)) || b.points - a.points || a.turn - b.turn,
    )
    .flatMap((line) => strongestOf(found, line) ?? []);
  const other = praised.find((one) => !isToChange(one, change));
  return other ?? (change?.kind === 'pitfall' ? null : (praised[0] ?? null));
}
