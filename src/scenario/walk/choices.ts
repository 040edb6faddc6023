/** What the customer answers in one beat, for every customer and class of reply: the dialogue region as a table. */
import type { Reading } from '../../charts/types.ts';
import { holds, type Condition, type ConditionState } from '../condition.ts';
import { conditionOf, waysOf, type PlainRound } from '../plain-step.ts';
import { CUSTOMER_STATES, fromMask, type StateCode } from './state-code.ts';

/** What was chosen under one state, and which facts come out if asked for. */
export interface Choice {
  /** Index of the place it leads to; −1 for staying. */
  readonly target: number;
  /** Bits of the tracked facts that would be told. */
  readonly opens: number;
}

export interface BeatChoices {
  /** `asks`: `null` for a reply that asks nothing. */
  choose(id: number, customer: number, told: number, done: number, asks: string | null): Choice;
  /** Per way on: whether its condition held somewhere, whether it was taken. */
  readonly held: Uint8Array;
  readonly taken: Uint8Array;
}

/** The conditions are asked as they are reached, once for each state that they can tell apart. */
export function beatChoices(
  round: PlainRound,
  code: StateCode,
  beat: string,
  classes: readonly Reading[],
  opens: { readonly [fact: string]: Condition },
  asked: readonly (string | null)[],
): BeatChoices {
  const ways = waysOf(round.dialogue, beat);
  const held = new Uint8Array(ways.length);
  const taken = new Uint8Array(ways.length);
  const { facts, steps } = code.tracked;
  const lost = 1 << steps.length;
  const known = new Map<number, Choice>();
  const firstOpen = (reading: Reading, state: ConditionState): number => {
    let first = -1;
    ways.forEach((way, index) => {
      if (first !== -1 && held[index] === 1) return;
      const condition = conditionOf(way);
      if (condition !== null && !holds(condition, reading, state)) return;
      held[index] = 1;
      if (first === -1) first = index;
    });
    return first;
  };
  return {
    held,
    taken,
    choose: (id, customer, told, done, asks) => {
      const key =
        (((customer * code.tolds + told) * code.dones + done) * asked.length + asked.indexOf(asks)) *
          classes.length +
        id;
      const before = known.get(key);
      if (before !== undefined) return before;
      const reading = { ...(classes[id] as Reading), asks };
      const state: ConditionState = {
        ...(CUSTOMER_STATES[customer] as (typeof CUSTOMER_STATES)[number]),
        told: fromMask(facts, told),
        steps: [...fromMask(steps, done), ...((done & lost) === 0 ? ['control'] : [])],
      };
      const way = firstOpen(reading, state);
      taken[way] = 1;
      const target = ways[way]?.target;
      const choice = {
        target: target === undefined ? -1 : code.places.indexOf(target),
        opens: facts.reduce((mask, fact, bit) => {
          const condition = opens[fact];
          return condition !== undefined && holds(condition, reading, state) ? mask | (1 << bit) : mask;
        }, 0),
      };
      known.set(key, choice);
      return choice;
    },
  };
}
