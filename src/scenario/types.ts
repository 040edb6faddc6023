/** Where a round stands and what moved, in words that the session, the reports and the screens share. */
import type { Disclosure, Mood, PersonaId, ReplyGraded, Trust, PromiseFate } from '../charts/types.ts';
import type { StyleWay } from '../shared/customer.ts';
import type { Condition } from '../charts/condition.ts';

export interface CustomerState {
  readonly mood: Mood;
  readonly trust: Trust;
  readonly patience: number;
  readonly disclosure: Disclosure;
}

/** Where the round stands, by stable ids only. */
export interface RoundPosition {
  readonly beat: string;
  readonly ending: string | null;
  readonly customer: CustomerState;
  readonly told: readonly string[];
  /** Steps of the flow done so far, by the chart's ids; `control` is listed while it is kept. */
  readonly steps: readonly string[];
  /** What became of the promises that have fallen due so far, the worst of it; left out where nothing had. */
  readonly promise?: PromiseFate;
  /** Surprises so far; left out where there was none. */
  readonly happened?: readonly string[];
  /** The type that the customer has turned into; left out while it is the round's. */
  readonly persona?: PersonaId;
}

/**
 * What carried a change of the customer: the dimension of the reading, that the reply was too long for them, that they had to ask
 * again or did so in a hint, something that happened, what became of a promise, or the time between two acts.
 */
export type ChangeReason =
  | 'hurt'
  | 'heard'
  | 'owned'
  | 'concrete'
  | 'fit'
  | 'unclear'
  | 'waited'
  | 'hinted'
  | 'long'
  | 'asked'
  | 'surprise'
  | 'kept'
  | 'warned'
  | 'missed'
  | 'time';

/** One move of the persona chart, told by the transition that was taken. */
export interface ChartChange {
  readonly dimension: 'mood' | 'trust' | 'patience' | 'disclosure';
  readonly from: string | number;
  readonly to: string | number;
  readonly because: ChangeReason;
}

/** What a reply did to the round. */
export interface Reaction {
  /** `moved` to another beat, `stayed` and asked again, `ended`; `parted` until the next act, `warned` before it. */
  readonly kind: 'moved' | 'stayed' | 'ended' | 'parted' | 'warned';
  readonly from: string;
  readonly to: string;
  /** The fact that came out because it was asked for. */
  readonly told: string | null;
  /** Facts that the new beat tells by itself. */
  readonly revealed: readonly string[];
  /** The surprise that happened. */
  readonly surprise: string | null;
  readonly changes: readonly ChartChange[];
  readonly position: RoundPosition;
}

/** How an act begins, once it is known what became of the promises. */
export interface ActBegun {
  readonly act: string;
  readonly changes: readonly ChartChange[];
  readonly position: RoundPosition;
}

/** A reaction line: said before the beat's line when its condition holds; the first that holds and has an unsaid wording is used. */
export interface ReactionRule {
  readonly id: string;
  readonly when: Condition;
}

/** A reaction that every scenario has; with a style, only customers who talk so have it, in the style's words. */
export interface CommonReaction extends ReactionRule {
  readonly style?: StyleWay | undefined;
}

export type { PersonaId, ReplyGraded };
