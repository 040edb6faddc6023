/** States of the walk as whole numbers: place, customer, facts told, steps done. */
import { PERSONAS } from '../../charts/persona/personas.ts';
import { DISCLOSURES, MOODS, PERSONA_IDS, TRUSTS } from '../../charts/types.ts';
import type { PlainState } from '../plain-step.ts';
import type { CustomerState } from '../types.ts';
import { namesOf } from './history.ts';
import type { Tracked } from './tracked.ts';

/** Every value from none to the most that a persona begins with. */
export const PATIENCES: readonly number[] = Array.from(
  { length: Math.max(...PERSONA_IDS.map((persona) => PERSONAS[persona].patience)) + 1 },
  (_, patience) => patience,
);

/** The numbering of the customers that a scenario's guards can tell apart. */
export interface CustomerCode {
  /** Equal for equal numberings. */
  readonly name: string;
  /** By code; what no guard names stays as it began. */
  readonly states: readonly CustomerState[];
  encode(customer: CustomerState): number;
  /** By code: the customer with trust, or disclosure, as it began. */
  without(trust: boolean, disclosure: boolean): Int32Array;
}

export function customerCode({ trust, disclosure }: Tracked): CustomerCode {
  const trusts = trust ? TRUSTS : (['low'] as const);
  const disclosures = disclosure ? DISCLOSURES : (['closed'] as const);
  const states = MOODS.flatMap((mood) =>
    trusts.flatMap((level) =>
      PATIENCES.flatMap((patience) =>
        disclosures.map((told) => ({ mood, trust: level, patience, disclosure: told })),
      ),
    ),
  );
  const encode = (customer: CustomerState): number => {
    const t = trust ? TRUSTS.indexOf(customer.trust) : 0;
    const d = disclosure ? DISCLOSURES.indexOf(customer.disclosure) : 0;
    const m = MOODS.indexOf(customer.mood);
    return ((m * trusts.length + t) * PATIENCES.length + customer.patience) * disclosures.length + d;
  };
  return {
    name: `${trusts.join()}/${disclosures.join()}`,
    states,
    encode,
    without: (noTrust, noDisclosure) =>
      Int32Array.from(states, (customer) =>
        encode({
          ...customer,
          ...(noTrust ? { trust: trusts[0] } : {}),
          ...(noDisclosure ? { disclosure: disclosures[0] } : {}),
        }),
      ),
  };
}

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
  /** Index among beats, acts and endings. */
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
  readonly customers: CustomerCode;
  /** Number of values that `told` and `done` can have. */
  readonly tolds: number;
  readonly dones: number;
  partsOf(state: PlainState): StateParts;
  encode(place: number, customer: number, told: number, done: number): number;
}

/** The numbering for beats, acts and endings `places`; facts and steps together may be 30 at most. */
export function stateCode(places: readonly string[], tracked: Tracked): StateCode {
  const customers = customerCode(tracked);
  const count = customers.states.length;
  const tolds = 2 ** tracked.facts.length;
  const dones = 2 ** (tracked.steps.length + 1);
  const lost = 1 << tracked.steps.length;
  return {
    places,
    tracked,
    customers,
    tolds,
    dones,
    partsOf: (state) => ({
      place: places.indexOf(state.beat),
      customer: customers.encode(state),
      told: maskOf(tracked.facts, namesOf(state)),
      done: maskOf(tracked.steps, state.carried) | (tracked.control && state.control === 'lost' ? lost : 0),
    }),
    encode: (place, customer, told, done) => ((place * count + customer) * tolds + told) * dones + done,
  };
}
