/** The small finite event that the charts read; guards read nothing else of a reply (design §4). */
import type { PersonaId } from '../shared/customer.ts';
import type { Flag } from '../shared/rubric-ids.ts';

export { PROMISE_FATES, type PromiseFate } from '../shared/promise-fate.ts';
export {
  DISCLOSURES,
  MOODS,
  PERSONA_IDS,
  TRUSTS,
  type Disclosure,
  type Mood,
  type PersonaId,
  type Style,
  type Trust,
} from '../shared/customer.ts';

export type Grade3 = 0 | 1 | 2;

/** What a reply did, in numbers few enough to walk. */
export interface Reading {
  /** 0 nothing hurt · 1 a slip · 2 an insult, blame, or two slips at once. */
  readonly hurt: Grade3;
  /** 0 not heard · 1 in general · 2 in particular (feeling, detail, or the issue restated). */
  readonly heard: Grade3;
  /** 0 nothing owned · 1 in general · 2 the fault named and owned, or its effect named with a real apology. Sorry alone is 0. */
  readonly owned: Grade3;
  /** 0 no act · 1 an act or an intention with content · 2 an act with a time. */
  readonly concrete: Grade3;
  /** −1 what this persona can't bear · 0 · 1 what it wants. */
  readonly fit: -1 | 0 | 1;
  /** The fact that the reply asked for, by the scenario's id. */
  readonly asks: string | null;
  /** Nothing in it could be read as an answer. */
  readonly unclear: boolean;
  /** Longer than this customer bears; `fit` is −1 then. Left out where it is not. */
  readonly long?: true;
  /** Criteria, steps and moves met: the finite vocabulary of `met` conditions. */
  readonly met: readonly Flag[];
}

/** A reply that does nothing. */
export const NO_READING: Reading = {
  hurt: 0,
  heard: 0,
  owned: 0,
  concrete: 0,
  fit: 0,
  asks: null,
  unclear: false,
  met: [],
};

export interface ReplyGraded extends Reading {
  readonly type: 'REPLY_GRADED';
}

/** How something that happens moves the customer; what is not named stays. */
export interface Shifts {
  readonly mood?: number | undefined;
  readonly trust?: number | undefined;
  readonly patience?: number | undefined;
  /** The type that the customer turns into. */
  readonly persona?: PersonaId | undefined;
}

/** Raised when a chart answers the same events differently; saved rounds name it. */
export const CHARTS_VERSION = 1;
