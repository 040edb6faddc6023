/** A reply chosen among several, and why: what guided rounds keep of each turn. */
import type { Assessment } from '../grading/types.ts';
import { HEARS_FEELING, isPitfallId, type CriterionId } from '../shared/rubric-ids.ts';

/**
 * What a reply to choose was written to be: `fit` gives what is waited for now, `solve` acts and skips the feeling, `polite` says
 * nothing, `trap` has a pitfall typical of the case.
 */
export const OPTION_KINDS = ['fit', 'solve', 'polite', 'trap'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

export interface Option {
  readonly kind: OptionKind;
  readonly text: string;
}

/** An option with its grade in its place. */
export interface GradedOption extends Option {
  readonly assessment: Assessment;
}

/** Why a reply was chosen: what the trainee thinks it carries. */
export const CHOICE_REASONS = ['feeling', 'fault', 'time', 'choice', 'asks', 'calm'] as const;
export type ChoiceReason = (typeof CHOICE_REASONS)[number];

export interface Choice {
  readonly options: readonly GradedOption[];
  /** Places in the list. */
  readonly chosen: number;
  readonly best: number;
  /** `null` where it was said in a line of the trainee's own. */
  readonly reason: ChoiceReason | null;
  readonly why: string;
  /** Whether the chosen one carries the reason named; a line of one's own is not judged. */
  readonly right: boolean | null;
}

type Levels = Assessment['levels'];

const CARRIED_BY: { readonly [R in Exclude<ChoiceReason, 'calm'>]: readonly CriterionId[] } = {
  feeling: HEARS_FEELING,
  fault: ['apology.responsibility'],
  time: ['resolve.time'],
  choice: ['resolve.options', 'fit.control'],
  asks: [
    'listen.invite',
    'listen.open_question',
    'listen.guiding_question',
    'listen.confirm',
    'resolve.consent',
  ],
};

/** Whether a reply with these levels carries what was named. A formula names no feeling. */
export function carries(levels: Levels, reason: ChoiceReason): boolean {
  if (reason === 'calm') return !(Object.keys(levels) as CriterionId[]).some(isPitfallId);
  if (reason === 'feeling' && levels['pitfall.hollow_empathy'] !== undefined) return false;
  return CARRIED_BY[reason].some((id) => levels[id] !== undefined);
}

/** What of the reasons a reply carries, in their order. */
export function reasonsFor(levels: Levels): readonly ChoiceReason[] {
  return CHOICE_REASONS.filter((reason) => carries(levels, reason));
}

/** The chosen option. @throws Error for a place that is not in the list: a record has none. */
export function chosenOf({ options, chosen }: Choice): GradedOption {
  const option = options[chosen];
  if (option === undefined) throw new Error(`No option ${chosen}`);
  return option;
}
