/**
 * The four personas as parameters of one chart (taught material D): what lifts each step of mood, what hurts how much,
 * how long the patience lasts, and what fits. A designed customer, not a kind one.
 */
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { Grade3, Mood, PersonaId, PromiseFate } from '../types.ts';

/** Least values that a reply must reach together. */
export interface Need {
  readonly heard?: Grade3;
  readonly owned?: Grade3;
  readonly concrete?: Grade3;
  readonly fit?: 1;
}

export interface PersonaData {
  /** For each mood but the last: the ways to lift it by one step. */
  readonly ladder: { readonly [M in Exclude<Mood, 'warm'>]: readonly Need[] };
  /** What lifts two steps at once, from furious or upset; `null` for a customer who moves slowly. */
  readonly leap: Need | null;
  /** Steps of mood lost for hurt 0, 1, 2. */
  readonly drop: readonly [0, 0 | 1, 1 | 2];
  /** Times the customer will ask again or be hurt before leaving. */
  readonly patience: number;
  /** Whether having to ask again costs trust. */
  readonly waitingCostsTrust: boolean;
  /**
   * Steps of trust for what became of the promises by the next act (taught material C: an early warning costs far less than a
   * silent miss). A warning never takes trust below low.
   */
  readonly promise: { readonly [F in Exclude<PromiseFate, 'none'>]: number };
  readonly fit: {
    readonly wants: readonly CriterionId[];
    readonly fails: {
      readonly criteria: readonly CriterionId[];
      /** An act before the feeling was heard. */
      readonly actBeforeHearing: boolean;
      /** Feeling and no act. */
      readonly feelingWithoutAct: boolean;
    };
  };
}

export const PERSONAS: { readonly [P in PersonaId]: PersonaData } = {
  rational: {
    ladder: {
      furious: [{ heard: 1 }, { owned: 1 }, { concrete: 1 }],
      upset: [{ owned: 2 }, { concrete: 2 }, { heard: 2, fit: 1 }, { owned: 1, concrete: 1 }],
      uneasy: [{ owned: 1, concrete: 1 }, { concrete: 2 }, { owned: 1, fit: 1 }],
      calm: [
        { concrete: 2, fit: 1 },
        { owned: 2, concrete: 2 },
      ],
    },
    leap: { owned: 2, concrete: 2 },
    drop: [0, 0, 2],
    patience: 5,
    waitingCostsTrust: false,
    promise: { kept: 1, warned: 0, missed: -2 },
    fit: {
      wants: ['fit.evidence', 'resolve.reason'],
      fails: {
        criteria: ['pitfall.hollow_empathy', 'pitfall.vague_promise'],
        actBeforeHearing: false,
        feelingWithoutAct: false,
      },
    },
  },
  emotional: {
    ladder: {
      furious: [{ heard: 1 }],
      upset: [{ heard: 2 }, { heard: 1, owned: 2 }],
      uneasy: [
        { owned: 1, concrete: 1 },
        { heard: 2, owned: 1 },
        { heard: 1, concrete: 2 },
      ],
      calm: [
        { heard: 1, concrete: 2 },
        { concrete: 2, fit: 1 },
        { heard: 1, concrete: 1, fit: 1 },
      ],
    },
    leap: { heard: 2, owned: 2 },
    drop: [0, 1, 2],
    patience: 5,
    waitingCostsTrust: false,
    promise: { kept: 1, warned: 0, missed: -2 },
    fit: {
      wants: ['fit.warmth'],
      fails: { criteria: ['pitfall.hollow_empathy'], actBeforeHearing: true, feelingWithoutAct: false },
    },
  },
  dominant: {
    ladder: {
      furious: [{ concrete: 1 }, { owned: 2 }],
      upset: [{ concrete: 2 }, { owned: 2 }, { owned: 1, concrete: 1 }],
      uneasy: [{ concrete: 2 }, { concrete: 1, fit: 1 }],
      calm: [{ concrete: 2, fit: 1 }],
    },
    leap: { owned: 1, concrete: 2, fit: 1 },
    drop: [0, 1, 2],
    patience: 4,
    waitingCostsTrust: true,
    promise: { kept: 1, warned: -1, missed: -2 },
    fit: {
      wants: ['fit.control', 'resolve.options'],
      fails: { criteria: ['pitfall.vague_promise'], actBeforeHearing: false, feelingWithoutAct: true },
    },
  },
  cautious: {
    ladder: {
      furious: [{ heard: 1 }, { owned: 1 }],
      upset: [{ heard: 2, owned: 1 }, { owned: 2 }, { concrete: 2 }],
      uneasy: [{ concrete: 2 }, { concrete: 1, fit: 1 }],
      calm: [{ concrete: 2, fit: 1 }],
    },
    leap: null,
    drop: [0, 1, 2],
    patience: 6,
    waitingCostsTrust: true,
    promise: { kept: 1, warned: -1, missed: -2 },
    fit: {
      wants: ['fit.assurance', 'fit.no_pressure'],
      fails: {
        criteria: ['pitfall.overpromise', 'pitfall.vague_promise'],
        actBeforeHearing: false,
        feelingWithoutAct: false,
      },
    },
  },
};
