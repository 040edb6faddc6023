/** How the states of a beat go on, for a round's customers: worked out once for all beats of a shape. */
import { shifted } from '../../charts/persona/shifts.ts';
import type { CustomerState } from '../types.ts';
import { byType, type Customers } from './customers.ts';
import { Distinct } from './distinct.ts';
import { IntList } from './int-list.ts';
import type { Locals } from './locals.ts';
import { rememberedBySmall } from './numbering.ts';
import type { Rule } from './rule.ts';
import type { StateCode } from './state-code.ts';
import { looksOf, stepsAfterOf } from './flow-bits.ts';
import type { Shape } from './walk-plan.ts';

/** The steps from one state. Its local number is that of the state without its place: see `locals.ts`. */
export interface Steps {
  /** Pairs: the index of the slot that it leads to, the local number there. Each pair once. */
  readonly next: Int32Array;
  /** The slots among them, each once. */
  readonly slots: readonly number[];
  /** Ways whose condition held, ways taken, and ways taken after a reply that hurts nobody. */
  readonly held: readonly number[];
  readonly taken: readonly number[];
  readonly gentle: readonly number[];
}

/** By code: the customer after something that happens, with trust and disclosure only where they are live. */
function customersIn(
  { customers }: StateCode,
  live: { readonly trust: boolean; readonly disclosure: boolean },
  after: (customer: CustomerState) => CustomerState,
): Int32Array {
  const kept = customers.without(!live.trust, !live.disclosure);
  return Int32Array.from(customers.states, (customer) => kept[customers.encode(after(customer))] ?? 0);
}

/** The steps by local number. */
export function stepsUnder(
  rule: Rule,
  { ways, waits, slots }: Shape,
  code: StateCode,
  customers: Customers,
  locals: Locals,
): (local: number) => Steps {
  const { tolds, dones } = code;
  const stepsAfter = stepsAfterOf(code.tracked);
  const looks = looksOf(code.tracked);
  const lookOf = rememberedBySmall((customer) => looks.of(code.customers.states[customer]?.mood ?? 'upset'));
  const keptBy = byType((persona) =>
    slots.map(({ live: { trust, disclosure, told, done }, reveals, happens, undoes, shifts }) => ({
      customer: customersIn(code, { trust, disclosure }, (customer) =>
        shifts === null ? customer : { ...customer, ...shifted(persona, customer, shifts) },
      ),
      told,
      done,
      reveals,
      happens,
      stays: ~undoes,
    })),
  );
  // Whether a pair was there already in the state that is being worked out.
  const size = slots.length * code.customers.states.length * tolds * dones;
  const seen = lastSeen(size);
  let turn = 0;
  const next = new IntList();
  const led = new Distinct(slots.length);
  const held = new Distinct(ways.length);
  const taken = new Distinct(ways.length);
  const gentle = new Distinct(ways.length);

  return rememberedBySmall((id): Steps => {
    const local = locals.codeOf(id);
    const done = local % dones;
    const told = Math.floor(local / dones) % tolds;
    const before = Math.floor(local / dones / tolds);
    next.clear();
    const look = lookOf(before);
    const persona = customers.typeOf(told);
    const moves = customers.movesOf(persona);
    const kept = keptBy(persona);
    turn += 1;
    for (const asked of rule.asks ? [false, true] : [false]) {
      for (const { after, waited, readings } of moves(before, asked)) {
        const outcomes = rule.outcomes[rule.outcomesOf(after, told, done, readings, asked, look)];
        if (outcomes === undefined) continue;
        held.addAll(outcomes.held);
        taken.addAll(outcomes.taken);
        gentle.addAll(outcomes.gentle);
        const { all } = outcomes;
        for (let o = 0; o < all.length; o += 3) {
          const way = all[o] ?? 0;
          const slot = ways[way] ?? 0;
          const keep = kept[slot] as (typeof kept)[number];
          const isWait = waits[way] === true;
          const customer = keep.customer[isWait ? waited : after] ?? 0;
          const toldNow =
            ((told & keep.stays) | (all[o + 2] ?? 0) | keep.happens | (isWait ? 0 : keep.reveals)) &
            keep.told;
          const doneNow = stepsAfter(done, all[o + 1] ?? 0) & keep.done;
          const to = (customer * tolds + toldNow) * dones + doneNow;
          if (seen.mark(to * slots.length + slot, turn)) {
            led.add(slot);
            next.push(slot);
            next.push(locals.idOf(to));
          }
        }
      }
    }
    return {
      next: next.values().slice(),
      slots: led.take(),
      held: held.take(),
      taken: taken.take(),
      gentle: gentle.take(),
    };
  });
}

/** Up to this size a table is taken, beyond it a map. */
const MAX_TABLE = 2 ** 22;

/** Remembers for each number below `size` the turn in which it was marked last. */
function lastSeen(size: number): { mark(at: number, turn: number): boolean } {
  const turns = size <= MAX_TABLE ? new Int32Array(size) : null;
  const rest = new Map<number, number>();
  return {
    mark(at, turn) {
      if (turns === null) {
        if (rest.get(at) === turn) return false;
        rest.set(at, turn);
        return true;
      }
      if (turns[at] === turn) return false;
      turns[at] = turn;
      return true;
    },
  };
}
