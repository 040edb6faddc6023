/** What the four replies of a turn are made from: the case's own texts, and replies that say little in any case. */
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Scenario, ScenarioTexts } from '../../scenario/schema.ts';
import type { Effect } from '../../session/foresee.ts';
import type { RoundView } from '../../session/types.ts';
import type { Grader } from '../../grading/types.ts';
import type { PlanReplyAt } from '../plan-replies.ts';

/** Replies that fit any case, in one language; `{address}` is how the customer is addressed. */
export interface StockReplies {
  /** Courteous and empty, said or written. */
  readonly polite: { readonly spoken: readonly string[]; readonly written: readonly string[] };
  /** Courteous sentences that change nothing, for the side of a reply. */
  readonly filler: { readonly spoken: readonly string[]; readonly written: readonly string[] };
  /** What may stand behind a sentence that falls into a pitfall. */
  readonly plea: readonly string[];
  /** Sentences that fall into a pitfall, by the pitfall they were written for. */
  readonly traps: { readonly [C in CriterionId]?: readonly string[] };
}

export type Stock = { readonly [L in Lang]: StockReplies };

/** The turn that replies are made for. */
export interface GuidedTurn {
  readonly view: RoundView;
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
  readonly beat: Scenario['beats'][number];
  /** The grade that a text would get here; each is graded once. */
  readonly grader: Pick<Grader, 'assess'>;
  readonly stock: StockReplies;
  /** Worked out when it is first asked for. */
  readonly planned: () => readonly PlanReplyAt[];
  /** What a reply would do here. */
  readonly foresee: (reply: string) => Effect;
  /** Whether a reply can be said here: new, in the case, and of nothing that is not told yet. */
  readonly isSayable: (reply: string) => boolean;
}

/** A reply with what it would do. */
export interface Candidate extends Effect {
  readonly text: string;
}

/** How a reply is chosen among equals: fixed by the round, the turn and the words. */
export type Shuffle = (text: string) => number;
