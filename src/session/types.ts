/** One attempt: the log that is the truth, and the view of it that screens and reports read. */
import type { PersonaId, PromiseFate, ReplyGraded } from '../charts/types.ts';
import type { Assessment } from '../grading/types.ts';
import type { ChangeReason, CustomerState, RoundPosition } from '../scenario/types.ts';
import type { FindingRef } from '../shared/finding-ref.ts';
import type { Lang } from '../shared/lang.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import type { Choice } from './choice.ts';
import type { Span } from '../shared/span.ts';
import type { WallTime } from '../shared/wall-time.ts';

/** `guided`: chooses among replies and says why; what is typed instead is helped as in `coached`. */
export const MODES = ['guided', 'coached', 'exam'] as const;
export type Mode = (typeof MODES)[number];

/** A line as it was said; `line` names where it comes from (`beat/when/say`, `reaction/but`, `fact/stock/answer`). */
export interface SaidPart {
  readonly line: string;
  readonly text: string;
}

/** Why a value of the customer moved, from the chart's own transition. */
export interface Cause {
  readonly dimension: 'mood' | 'trust' | 'patience' | 'disclosure';
  readonly from: string | number;
  readonly to: string | number;
  readonly because: ChangeReason;
  /** The criterion whose evidence carried it, with the trainee's words. */
  readonly criterion: CriterionId | null;
  readonly quote: string | null;
  /** Further words without which, and without the first, it would not have happened; missing where the first are enough. */
  readonly also?: readonly { readonly criterion: CriterionId; readonly quote: string }[];
}

/** Versions that made a record; replay never grades again. */
export interface Versions {
  readonly grader: string;
  readonly charts: number;
  readonly format: number;
}

export interface Notes {
  readonly fact: string;
  readonly feeling: string;
  readonly wish: string;
}

/** Where a round left another one: its records before that turn are this round's own beginning. */
export interface Departure {
  /** The round that was left as it was. */
  readonly round: string;
  /** The first turn that is said anew, from 1. */
  readonly turn: number;
  /** What was said in that turn then. */
  readonly reply: string;
  readonly at: number;
}

/** What the trainee made of the round before the debrief was shown; `null` where a question was passed over. */
export interface Judgement {
  readonly persona: PersonaId | null;
  readonly need: string | null;
  /** 0: there was none. */
  readonly turningPoint: number | null;
  readonly empathy: OwnRating | null;
}

/** Of the own empathy, from 1 (none) to 5. */
export type OwnRating = 1 | 2 | 3 | 4 | 5;

/** A hint as it was taken: what it is about, the words of the case that it showed, and the points that it costs. */
export interface HintTaken {
  /** A code with sentences in every language: `ask` or `show`, and what it is about. */
  readonly hint: string;
  readonly words: string | null;
  /** 0 in logs of before hints cost anything. */
  readonly cost: number;
}

/** A finding that the trainee disagrees with, and why where that was said. */
export interface Dispute extends FindingRef {
  readonly why: string;
}

/** A promise as it was read when it was made: places in the reply, and when it is due. */
export interface Promised extends Span {
  /** The words of the time; `null` where it names none. */
  readonly when: Span | null;
  /** `null` where the words name no time ahead, or it hangs on a condition. */
  readonly due: WallTime | null;
  /** The words of the "if" that it hangs on. */
  readonly condition: Span | null;
}

/** What became of a promise before an act; `key` is its turn and its number in the reply, from 1. */
export interface FateRecord {
  readonly key: string;
  readonly fate: Exclude<PromiseFate, 'none'>;
  /** The obstacle that it met, by the scenario's id. */
  readonly obstacle: string | null;
}

/** A way to come back to oneself, taken between two replies. */
export type CalmAid =
  /** Whole breaths, and how long they took in all. */
  | { readonly kind: 'breath'; readonly breaths: number; readonly seconds: number }
  /** Another view of what had just happened, by the id of the card. */
  | { readonly kind: 'card'; readonly card: string };

/** A hot thought in the trainee's own words, and another view of the same. */
export interface Reframe {
  readonly thought: string;
  readonly view: string;
}

export type LogEvent =
  | {
      readonly type: 'started';
      readonly at: number;
      readonly scenario: string;
      /** Content hash of the scenario as played. */
      readonly hash: string;
      readonly persona: PersonaId;
      readonly flow: string;
      readonly lang: Lang;
      readonly mode: Mode;
      readonly seed: number;
      readonly versions: Versions;
      /** A print of each beat's words: see `beats-now.ts`. Missing in logs of before it was kept. */
      readonly beats?: { readonly [beat: string]: string };
      /** Where this round went back and tried again; missing in a round of its own. */
      readonly branch?: Departure;
    }
  | {
      readonly type: 'prepared';
      readonly at: number;
      readonly lookups: readonly string[];
      readonly goal: string | null;
      readonly guess: { readonly persona: PersonaId | null; readonly need: string | null };
      /** On the scenario's clock; left out where it has none. */
      readonly time?: WallTime;
      /** The opening as the customer said it. */
      readonly said: readonly SaidPart[];
      readonly position: RoundPosition;
    }
  | {
      readonly type: 'replied';
      readonly at: number;
      /** From 1. */
      readonly turn: number;
      readonly reply: string;
      readonly assessment: Assessment;
      readonly event: ReplyGraded;
      readonly causes: readonly Cause[];
      /** On the scenario's clock, after the turn; left out where it has none, like what follows. */
      readonly time?: WallTime;
      readonly promised?: readonly Promised[];
      /** The promises that it warns of, for a message between two contacts. */
      readonly warns?: readonly string[];
      readonly said: readonly SaidPart[];
      readonly position: RoundPosition;
    }
  | {
      readonly type: 'act';
      readonly at: number;
      readonly act: string;
      /** When it begins. */
      readonly time: WallTime;
      readonly fates: readonly FateRecord[];
      /** The fates as one. */
      readonly promise: PromiseFate;
      readonly causes: readonly Cause[];
      readonly said: readonly SaidPart[];
      readonly position: RoundPosition;
    }
  | {
      readonly type: 'hinted';
      readonly at: number;
      readonly turn: number;
      readonly hint: string;
      /** Missing where it showed none of the case's, and, like the cost, in logs of before hints cost anything. */
      readonly words?: string;
      readonly cost?: number;
    }
  | ({ readonly type: 'chose'; readonly at: number; readonly turn: number } & Choice)
  | { readonly type: 'noted'; readonly at: number; readonly notes: Notes }
  /** `turn`: the reply that was still to come, from 1. */
  | { readonly type: 'calmed'; readonly at: number; readonly turn: number; readonly aid: CalmAid }
  /** What was written last before a reply counts. */
  | ({ readonly type: 'reframed'; readonly at: number; readonly turn: number } & Reframe)
  | { readonly type: 'stopped'; readonly at: number }
  | { readonly type: 'reflected'; readonly at: number; readonly question: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'judged'; readonly at: number; readonly judgement: Judgement }
  /** The last word on a finding counts; `null` takes the disagreement back. */
  | ({ readonly type: 'disputed'; readonly at: number; readonly why: string | null } & FindingRef);

/** One record of the log as stored: append-only, keyed by round and sequence number from 0. */
export interface LogRecord {
  readonly round: string;
  readonly seq: number;
  readonly event: LogEvent;
}

export interface TurnView {
  readonly turn: number;
  /** The type of customer that this met, and that it left. */
  readonly persona: PersonaId;
  readonly personaAfter: PersonaId;
  /** Where the talk stood, the facts told and the steps taken when this was said. */
  readonly beat: string;
  readonly told: readonly string[];
  readonly stepsBefore: readonly string[];
  readonly reply: string;
  readonly assessment: Assessment;
  readonly event: ReplyGraded;
  readonly before: CustomerState;
  readonly after: CustomerState;
  readonly causes: readonly Cause[];
  /** What the customer had said before this reply, and said after it. */
  readonly heard: readonly SaidPart[];
  readonly said: readonly SaidPart[];
  readonly steps: readonly string[];
  readonly hints: readonly HintTaken[];
  /** What it was chosen from; `null` for a reply in the trainee's own words. */
  readonly choice: Choice | null;
  readonly at: number;
  /** `null` in logs of before promises were kept, and in scenarios without a clock. */
  readonly promised: readonly Promised[] | null;
  readonly warns: readonly string[] | null;
}

/** An act that has begun, after the first contact. */
export interface ActView {
  readonly act: string;
  /** The last turn before it; 0 is the opening. */
  readonly afterTurn: number;
  readonly time: WallTime;
  readonly fates: readonly FateRecord[];
  readonly promise: PromiseFate;
  readonly causes: readonly Cause[];
  readonly said: readonly SaidPart[];
}

/** A projection of the log; nothing in it can't be derived from it. */
export interface RoundView {
  readonly id: string;
  readonly scenario: string;
  readonly hash: string;
  readonly persona: PersonaId;
  readonly flow: string;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly seed: number;
  readonly versions: Versions;
  readonly phase: 'preparing' | 'talking' | 'ended' | 'stopped';
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly lookups: readonly string[];
  readonly goal: string | null;
  readonly guess: { readonly persona: PersonaId | null; readonly need: string | null };
  readonly opening: readonly SaidPart[];
  readonly turns: readonly TurnView[];
  readonly acts: readonly ActView[];
  /** The scenario's clock, and when the contact that is on began; `null` where it has none. */
  readonly now: WallTime | null;
  readonly startedContact: WallTime | null;
  /** Before preparation is done there is no position. */
  readonly position: RoundPosition | null;
  /** Hints taken for the reply that is still to come. */
  readonly hints: readonly HintTaken[];
  /** Chosen and not said yet. */
  readonly choice: Choice | null;
  readonly notes: Notes;
  /** What helped to keep calm, in order; `turn` is the reply that came after it. */
  readonly calmed: readonly { readonly turn: number; readonly aid: CalmAid }[];
  readonly reframed: readonly ({ readonly turn: number } & Reframe)[];
  readonly reflections: { readonly [Q in 1 | 2 | 3]?: string };
  readonly branch: Departure | null;
  /** `null` until it was asked for. */
  readonly judgement: Judgement | null;
  readonly disputes: readonly Dispute[];
}

/** What the list of rounds shows, from the first and the last records of a log. */
export interface RoundSummary {
  readonly id: string;
  readonly scenario: string;
  readonly persona: PersonaId;
  readonly lang: Lang;
  readonly mode: Mode;
  readonly phase: RoundView['phase'];
  readonly startedAt: number;
  /** When the last record was written. */
  readonly lastAt: number;
  /** Replies given so far. */
  readonly turns: number;
  readonly ending: string | null;
  readonly branch: Pick<Departure, 'round' | 'turn'> | null;
}
