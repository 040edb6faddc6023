/** How the states between two acts go on: the act begins with whatever can have become of the promises, after a message or without one. */
import { moodAtAct, patienceAtAct, trustByPromise } from '../../charts/persona/shifts.ts';
import type { PersonaId, PromiseFate } from '../../charts/types.ts';
import type { Customers } from './customers.ts';
import { worstFate } from '../../shared/promise-fate.ts';
import { FATE_NAMES, fateNames, historyOf } from './history.ts';
import type { Locals } from './locals.ts';
import { rememberedBySmall } from './numbering.ts';
import type { Rule } from './rule.ts';
import { fromMask, maskOf, type StateCode } from './state-code.ts';
import { looksOf, stepsAfterOf } from './flow-bits.ts';
import type { Steps } from './steps.ts';
import type { Slot } from './walk-plan.ts';

/** An act as far as its states are concerned. */
export interface ActShape {
  /** Whether something can keep promises from being kept: only then is there something to warn of. */
  readonly isRisky: boolean;
  /** What answers a message: the ways that end the round, the last of them to go on. */
  readonly rule: Rule;
  /** Where those ways lead, the last of them to the opening. */
  readonly slots: readonly Slot[];
}

const CALM_FATES: readonly PromiseFate[] = ['none', 'kept'];
const SILENT_FATES: readonly PromiseFate[] = ['none', 'kept', 'missed'];
/** Of two promises, one may be warned of and one not. */
const FATES_AFTER_MESSAGE: readonly PromiseFate[] = ['warned', 'missed'];

/** The steps by local number. Their pairs name slots by index. */
export function actStepsUnder(
  { isRisky, rule, slots }: ActShape,
  code: StateCode,
  { typeOf, movesOf }: Customers,
  locals: Locals,
): (local: number) => Steps {
  const { tolds, dones, customers, tracked } = code;
  const stepsAfter = stepsAfterOf(tracked);
  const looks = looksOf(tracked);
  const lookOf = rememberedBySmall((customer) => looks.of(code.customers.states[customer]?.mood ?? 'upset'));
  const allFates = maskOf(tracked.facts, FATE_NAMES);
  const goesOn = slots.length - 1;
  const kept = slots.map(({ live }) => customers.without(!live.trust, !live.disclosure));
  const settled = (persona: PersonaId, customer: number, fate: PromiseFate): number => {
    const state = customers.states[customer];
    if (state === undefined) return customer;
    return customers.encode({
      ...state,
      mood: moodAtAct(persona, state.mood, fate),
      trust: trustByPromise(persona, state.trust, fate),
      patience: patienceAtAct(persona, state.patience, fate),
    });
  };

  return rememberedBySmall((id): Steps => {
    const local = locals.codeOf(id);
    const done = local % dones;
    const told = Math.floor(local / dones) % tolds;
    const before = Math.floor(local / dones / tolds);
    const look = lookOf(before);
    const persona = typeOf(told);
    const moves = movesOf(persona);
    const found = new Set<number>();
    const next: number[] = [];
    const led = new Set<number>();
    const goTo = (slot: number, customer: number, toldNow: number, doneNow: number): void => {
      const { live, reveals } = slots[slot] as Slot;
      const who = kept[slot]?.[customer] ?? 0;
      const to = locals.idOf(
        (who * tolds + ((toldNow | reveals) & live.told)) * dones + (doneNow & live.done),
      );
      const key = to * slots.length + slot;
      if (found.has(key)) return;
      found.add(key);
      led.add(slot);
      next.push(slot, to);
    };
    const begin = (customer: number, fate: PromiseFate, doneNow: number): void => {
      const fateNow = worstFate([historyOf(fromMask(tracked.facts, told & allFates)).promise, fate]);
      const toldNow = (told & ~allFates) | maskOf(tracked.facts, fateNames(fateNow));
      goTo(goesOn, settled(persona, customer, fate), toldNow, doneNow);
    };
    for (const fate of isRisky ? SILENT_FATES : CALM_FATES) begin(before, fate, done);
    for (const asked of isRisky ? [false, true] : []) {
      for (const { after, readings } of moves(before, asked)) {
        const outcomes = rule.outcomes[rule.outcomesOf(after, told, done, readings, asked, look)];
        const all = outcomes?.all ?? [];
        for (let o = 0; o < all.length; o += 3) {
          const way = all[o] ?? 0;
          const doneNow = stepsAfter(done, all[o + 1] ?? 0);
          if (way < goesOn) goTo(way, after, told, doneNow);
          else for (const fate of FATES_AFTER_MESSAGE) begin(after, fate, doneNow);
        }
      }
    }
    return { next: Int32Array.from(next), slots: [...led], held: [], taken: [], gentle: [] };
  });
}
