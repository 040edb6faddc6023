/** What a debrief shows: codes, turns and the trainee's own words, never sentences. */
import type { CustomerType } from './customer-types.ts';
import type { GuidedSummary } from './guided.ts';
import type { HintIn } from './hints-taken.ts';
import type { Judged } from './judged.ts';
import type { SignSeen } from './signs.ts';
import type { TurningPoint } from './turning-point.ts';
import type { Score } from '../grading/score.ts';
import type { CriterionId, GroupId, Level } from '../shared/rubric-ids.ts';
import type { MilestoneView } from '../session/flow-course.ts';
import type { Mood, PersonaId } from '../shared/customer.ts';

/** Words that the trainee typed in a turn, and what they were found to do. */
export interface QuotedFinding {
  readonly turn: number;
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly code: string;
  readonly quote: string;
  /** The clause that the words stand in. */
  readonly clause: string;
}

/** The one thing to change. */
export type ChangeAdvice =
  /** Words that hurt, in the turn where they cost most. */
  | ({ readonly kind: 'pitfall' } & QuotedFinding)
  /** Something wanted that no turn has. */
  | { readonly kind: 'missing'; readonly criterion: CriterionId }
  /** A step of the flow that no turn has taken, though of the criteria that help to take it none is missing. */
  | { readonly kind: 'step'; readonly flow: string; readonly step: string }
  /** Something only said in general. */
  | ({ readonly kind: 'weak' } & QuotedFinding)
  | { readonly kind: 'keep' };

export interface BarCell {
  readonly criterion: CriterionId;
  /** 0: no turn has it. */
  readonly level: 0 | Level;
  readonly maxLevel: Level;
  /** Found with little confidence. */
  readonly isUnsure: boolean;
  readonly best: QuotedFinding | null;
  readonly points: number;
  readonly of: number;
}

export interface Bar {
  readonly group: GroupId;
  readonly cells: readonly BarCell[];
  readonly points: number;
  readonly of: number;
}

/** A turn that took a step back, and why: the id of the flow's regression. */
export interface StepBack {
  readonly turn: number;
  readonly because: string;
}

export interface PathRow {
  readonly step: string;
  /** The path doesn't wait for it. */
  readonly isOptional: boolean;
  /** Turns whose reply carried the step, from 1. */
  readonly turns: readonly number[];
  /** Turns whose reply did it before what it comes after. */
  readonly early: readonly number[];
  /** Of `turns`, those after which it stood on the path: all steps ahead of it were done. */
  readonly counted: readonly number[];
  readonly back: readonly StepBack[];
  /**
   * The turn from which the taught way counts it as done: not before the steps ahead of it, and not what was done before it was
   * taken back.
   */
  readonly filledAt: number | null;
}

/** What was predicted in preparation, and what is true. */
export interface Guess {
  readonly persona: PersonaId | null;
  /** Right for each type that the customer was of. */
  readonly personaRight: boolean;
  /** Those types, in order, and the words by which they and the style of talk could be known. */
  readonly types: readonly CustomerType[];
  readonly signs: readonly SignSeen[];
  readonly need: string | null;
  /** `null` where the scenario hides none. */
  readonly hiddenNeed: string | null;
  readonly needRight: boolean;
}

export interface DebriefModel {
  readonly ending: string | null;
  /** At the opening, then after each turn; empty before the customer has said anything. */
  readonly moods: readonly Mood[];
  readonly worked: QuotedFinding | null;
  /** `null` where nothing was said. */
  readonly change: ChangeAdvice | null;
  /** The turn after which the mood fell most; `null` when it never fell. */
  readonly deepest: number | null;
  readonly bars: readonly Bar[];
  readonly pitfalls: readonly QuotedFinding[];
  readonly score: Score;
  readonly path: readonly PathRow[];
  readonly milestones: readonly MilestoneView[];
  readonly controlLost: readonly number[];
  /** Facts that matter and never came out. */
  readonly neverTold: readonly string[];
  readonly guess: Guess;
  /** What was judged before the debrief was shown, held against the round; `null` where it wasn't asked. */
  readonly judged: Judged | null;
  readonly turningPoint: TurningPoint | null;
  /** Weak turns, the weakest first, and those of them worth saying again. */
  readonly weak: readonly number[];
  readonly weakest: readonly number[];
  readonly hints: readonly HintIn[];
  /** `null` where no reply was chosen. */
  readonly guided: GuidedSummary | null;
}
