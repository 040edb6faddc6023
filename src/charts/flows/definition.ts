/** A flow as plain data: what carries each step, what can only count after what, and what takes a step back. */
import type { Range } from '../condition.ts';
import type { Grade3, Mood } from '../types.ts';
import type { Flag } from '../../shared/rubric-ids.ts';

/**
 * What a flow may ask: of the reply what it meets and its numbers, of the customer the mood in which it reached them. A part of
 * what scenarios may ask (`condition.ts`), and nothing that hangs on the scenario or the persona, so that any flow goes with any
 * of them.
 */
export type FlowCondition =
  | { readonly all: readonly FlowCondition[] }
  | { readonly any: readonly FlowCondition[] }
  | { readonly not: FlowCondition }
  | { readonly met: Flag }
  | { readonly hurt: Range<Grade3> }
  | { readonly heard: Range<Grade3> }
  | { readonly owned: Range<Grade3> }
  | { readonly concrete: Range<Grade3> }
  | { readonly mood: Range<Mood> };

export interface StepRule {
  readonly id: string;
  /** What a reply has to do for the step. */
  readonly carriedBy: FlowCondition;
  /** Steps without which this one can't count yet; those that the same reply carries are enough. */
  readonly after?: readonly string[];
  /** The path doesn't wait for it: it is remembered for other steps, milestones and scenarios. */
  readonly optional?: true;
}

/** What a milestone may ask: where the round stands. */
export type MilestoneCondition =
  | { readonly all: readonly MilestoneCondition[] }
  | { readonly any: readonly MilestoneCondition[] }
  | { readonly not: MilestoneCondition }
  | { readonly step: string }
  | { readonly mood: Range<Mood> };

/** Something that shows over the steps and moves nothing: a link of a chain, a part of an answer. */
export interface Milestone {
  readonly id: string;
  readonly when: MilestoneCondition;
}

/** What sends the path back. It happens once the first of the steps is done. */
export interface Regression {
  readonly id: string;
  readonly when: FlowCondition;
  /** The steps that are open again: the first is where the path goes back to. What the same reply carries is done anew. */
  readonly reopens: readonly string[];
}

/** What of a flow moves the path. */
export interface FlowRules {
  /** In the taught order. */
  readonly steps: readonly StepRule[];
  readonly regressions?: readonly Regression[];
}

export interface FlowDefinition extends FlowRules {
  readonly id: string;
  /** Whether Control runs beside the path: where the taught way asks to keep calm oneself. */
  readonly control: boolean;
  readonly milestones?: readonly Milestone[];
}
