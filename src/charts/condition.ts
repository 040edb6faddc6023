/**
 * What a guard may ask: a tree over the reading of this reply and the customer's state. The one evaluator serves the
 * machine, the flows, the walk and the diagnostics.
 */
import {
  DISCLOSURES,
  MOODS,
  TRUSTS,
  type Disclosure,
  type Grade3,
  type Mood,
  type PersonaId,
  type PromiseFate,
  type Reading,
  type Trust,
} from './types.ts';
import type { Flag } from '../shared/rubric-ids.ts';

/** Bounds on an ordered value: at least, at most. */
export interface Range<T> {
  readonly gte?: T | undefined;
  readonly lte?: T | undefined;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly met: Flag }
  | { readonly hurt: Range<Grade3> }
  | { readonly heard: Range<Grade3> }
  | { readonly owned: Range<Grade3> }
  | { readonly concrete: Range<Grade3> }
  | { readonly fit: Range<-1 | 0 | 1> }
  | { readonly unclear: boolean }
  /** The reply is longer than this customer bears. */
  | { readonly long: boolean }
  /** The reply asks for this fact, or for any fact of the scenario. */
  | { readonly asks: string }
  | { readonly told: string }
  | { readonly mood: Range<Mood> }
  | { readonly trust: Range<Trust> }
  | { readonly patience: Range<number> }
  | { readonly disclosure: Range<Disclosure> }
  /** A step of the flow is done, by its id in the chart. */
  | { readonly step: string }
  /** What became of the promises that have fallen due so far; the worst tells. */
  | { readonly promise: PromiseFate }
  /** A surprise has happened. */
  | { readonly happened: string }
  /** The type that the customer is of now. */
  | { readonly persona: PersonaId };

/** The state a condition is held against: the customer after this reply, facts told before it, steps of the flow done. */
export interface ConditionState {
  readonly mood: Mood;
  readonly trust: Trust;
  readonly patience: number;
  readonly disclosure: Disclosure;
  readonly told: readonly string[];
  readonly steps: readonly string[];
  readonly promise: PromiseFate;
  readonly happened: readonly string[];
  readonly persona: PersonaId;
}

function within(value: number, range: Range<number>): boolean {
  return (range.gte === undefined || value >= range.gte) && (range.lte === undefined || value <= range.lte);
}

function withinOrder<T>(order: readonly T[], value: T, range: Range<T>): boolean {
  return within(order.indexOf(value), {
    gte: range.gte === undefined ? undefined : order.indexOf(range.gte),
    lte: range.lte === undefined ? undefined : order.indexOf(range.lte),
  });
}

/** Whether a condition holds for a reading in a state. Total: never throws for a condition of the format. */
export function holds(condition: Condition, reading: Reading, state: ConditionState): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, reading, state));
  if ('any' in condition) return condition.any.some((part) => holds(part, reading, state));
  if ('not' in condition) return !holds(condition.not, reading, state);
  if ('met' in condition) return reading.met.includes(condition.met);
  if ('hurt' in condition) return within(reading.hurt, condition.hurt);
  if ('heard' in condition) return within(reading.heard, condition.heard);
  if ('owned' in condition) return within(reading.owned, condition.owned);
  if ('concrete' in condition) return within(reading.concrete, condition.concrete);
  if ('fit' in condition) return within(reading.fit, condition.fit);
  if ('unclear' in condition) return reading.unclear === condition.unclear;
  if ('long' in condition) return (reading.long === true) === condition.long;
  if ('asks' in condition)
    return condition.asks === 'any' ? reading.asks !== null : reading.asks === condition.asks;
  if ('told' in condition) return state.told.includes(condition.told);
  if ('mood' in condition) return withinOrder(MOODS, state.mood, condition.mood);
  if ('trust' in condition) return withinOrder(TRUSTS, state.trust, condition.trust);
  if ('patience' in condition) return within(state.patience, condition.patience);
  if ('disclosure' in condition) return withinOrder(DISCLOSURES, state.disclosure, condition.disclosure);
  if ('step' in condition) return state.steps.includes(condition.step);
  if ('promise' in condition) return state.promise === condition.promise;
  if ('happened' in condition) return state.happened.includes(condition.happened);
  return state.persona === condition.persona;
}

/** A state in which nothing is known of a round, for conditions that ask for little of it. */
export const BLANK_STATE: ConditionState = {
  mood: 'upset',
  trust: 'low',
  patience: 0,
  disclosure: 'closed',
  told: [],
  steps: [],
  promise: 'none',
  happened: [],
  persona: 'rational',
};

/** The parts of a condition that no `all`, `any` or `not` divides. */
export function atomsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  return [condition];
}
