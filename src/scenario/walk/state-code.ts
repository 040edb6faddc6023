/** States of the walk as whole numbers: place, customer, facts told, steps done. */
import { DISCLOSURES, MOODS, TRUSTS } from '../../charts/types.ts';
import type { PlainState } from '../plain-step.ts';
import type { CustomerState } from '../types.ts';
import type { Tracked } from './tracked.ts';

/** More patience than any persona has. */
const PATIENCES = 16;
export const CUSTOMERS = MOODS.length * TRUSTS.length * PATIENCES * DISCLOSURES.length;

/** Beside what no guard names, which stays as it began. */
export function customerCode(
  { mood, trust, patience, disclosure }: CustomerState,
  { trust: trusts, disclosure: discloses }: Tracked,
): number {
  const t = trusts ? TRUSTS.indexOf(trust) : TRUSTS.indexOf('low');
  const d = discloses ? DISCLOSURES.indexOf(disclosure) : 0;
  return ((MOODS.indexOf(mood) * TRUSTS.length + t) * PATIENCES + patience) * DISCLOSURES.length + d;
}

/** The customers by their code. */
export const CUSTOMER_STATES: readonly CustomerState[] = MOODS.flatMap((mood) =>
  TRUSTS.flatMap((trust) =>
    Array.from({ length: PATIENCES }, (_, patience) => patience).flatMap((patience) =>
      DISCLOSURES.map((disclosure) => ({ mood, trust, patience, disclosure })),
    ),
  ),
);

/** Which items of a list are in another one, as bits. */
export function maskOf(list: readonly string[], chosen: readonly string[]): number {
  return list.reduce((mask, item, bit) => (chosen.includes(item) ? mask | (1 << bit) : mask), 0);
}

/** The items of a list whose bits are set. */
export function fromMask(list: readonly string[], mask: number): readonly string[] {
  return list.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** The parts of a state that the walk tells apart. */
export interface StateParts {
  /** Index among beats and endings. */
  readonly place: number;
  readonly customer: number;
  readonly told: number;
  /** Bits of the tracked steps; the bit after them is set while control is lost. */
  readonly done: number;
}

/** The numbering of one scenario's states. */
export interface StateCode {
  readonly places: readonly string[];
  readonly tracked: Tracked;
  /** Number of values that `told` and `done` can have. */
  readonly tolds: number;
  readonly dones: number;
  partsOf(state: PlainState): StateParts;
  encode(parts: StateParts): number;
}

/** The numbering for beats and endings `places`; facts and steps together may be 30 at most. */
export function stateCode(places: readonly string[], tracked: Tracked): StateCode {
  const tolds = 2 ** tracked.facts.length;
  const dones = 2 ** (tracked.steps.length + 1);
  const lost = 1 << tracked.steps.length;
  return {
    places,
    tracked,
    tolds,
    dones,
    partsOf: (state) => ({
      place: places.indexOf(state.beat),
      customer: customerCode(state, tracked),
      told: maskOf(tracked.facts, state.told),
      done: maskOf(tracked.steps, state.carried) | (tracked.control && state.control === 'lost' ? lost : 0),
    }),
    encode: ({ place, customer, told, done }) =>
      ((place * CUSTOMERS + customer) * tolds + told) * dones + done,
  };
}
