/** How a reply moves the customer, for every customer and reading: the persona chart as a table. */
import { initialContext } from '../../charts/setup.ts';
import { plainReact, plainWait, type PlainRound, type PlainState } from '../plain-step.ts';
import { NUMERIC_READINGS } from './readings.ts';
import { CUSTOMER_STATES, CUSTOMERS, customerCode } from './state-code.ts';
import type { Tracked } from './tracked.ts';

export interface CustomerTable {
  /** The customer after a reading, by its index in `NUMERIC_READINGS`, that asks for something or not. */
  after(customer: number, reading: number, asked: boolean): number;
  /** The customer who had to ask again. */
  waited(customer: number): number;
}

/** A table that is filled as it is used. */
function lazily(size: number, compute: (at: number) => number): (at: number) => number {
  const known = new Int32Array(size).fill(-1);
  return (at) => {
    let value = known[at] ?? -1;
    if (value === -1) known[at] = value = compute(at);
    return value;
  };
}

function stateOf(customer: number, beat: string): PlainState {
  const state = CUSTOMER_STATES[customer];
  if (state === undefined) throw new Error(`No customer ${customer}`);
  return { ...initialContext(state.patience), ...state, beat };
}

/** The table of one persona. */
export function customerTable(round: PlainRound, tracked: Tracked): CustomerTable {
  const beat = round.dialogue.initial;
  const moves = lazily(CUSTOMERS * NUMERIC_READINGS.length * 2, (at) => {
    const reading = NUMERIC_READINGS[(at >> 1) % NUMERIC_READINGS.length];
    if (reading === undefined) throw new Error(`No reading ${at}`);
    const customer = Math.floor((at >> 1) / NUMERIC_READINGS.length);
    // Which fact is asked for makes no difference to the customer's mood.
    const asks = (at & 1) === 1 ? '' : null;
    return customerCode(plainReact(round, stateOf(customer, beat), { ...reading, asks }), tracked);
  });
  return {
    after: (customer, reading, asked) =>
      moves((customer * NUMERIC_READINGS.length + reading) * 2 + (asked ? 1 : 0)),
    waited: lazily(CUSTOMERS, (customer) => customerCode(plainWait(round, stateOf(customer, beat)), tracked)),
  };
}
