/** What can come of one reply in one beat, for every customer; computed once for the states that the beat tells apart. */
import type { Condition } from '../condition.ts';
import type { PlainRound } from '../plain-step.ts';
import { atomsOf } from './atoms.ts';
import type { BeatAlphabet, Kind } from './beat-alphabet.ts';
import { beatChoices, type BeatChoices } from './choices.ts';
import type { CustomerTable } from './customer-table.ts';
import { NUMERIC_READINGS } from './readings.ts';
import { CUSTOMERS, maskOf, type StateCode, type StateParts } from './state-code.ts';
import { stepsAfterOf } from './step-bits.ts';

/** One way a round can go on: where to, in which customer's mood, and what else it may bring. */
export interface Outcome {
  /** −1 for staying. */
  readonly target: number;
  readonly customer: number;
  /** Pairs of what is done to the steps (see `Kind`) and the bits of the facts that come out. */
  readonly brings: readonly { readonly does: number; readonly tells: number }[];
}

export interface BeatOutcomes {
  of(state: StateParts): readonly Outcome[];
  readonly choices: BeatChoices;
}

/** An asking that the beat's conditions tell apart, and the tracked facts that it may bring out. */
interface Asking {
  readonly asks: string | null;
  readonly facts: number;
  /** It may ask for something that the walk doesn't follow. */
  readonly bare: boolean;
}

function askingsOf(conditions: readonly Condition[], facts: readonly string[], code: StateCode): Asking[] {
  const named = new Set(
    conditions.flatMap(atomsOf).flatMap((atom) => ('asks' in atom && atom.asks !== 'any' ? [atom.asks] : [])),
  );
  const { tracked } = code;
  const others = facts.filter((fact) => !named.has(fact));
  const [other] = others;
  return [
    { asks: null, facts: 0, bare: true },
    ...facts
      .filter((fact) => named.has(fact))
      .map((asks) => ({ asks, facts: maskOf(tracked.facts, [asks]), bare: false })),
    ...(other === undefined
      ? []
      : [
          {
            asks: other,
            facts: maskOf(tracked.facts, others),
            bare: others.some((fact) => !tracked.facts.includes(fact)),
          },
        ]),
  ];
}

/** The facts that conditions ask about having been told, as bits. */
function toldMask(conditions: readonly Condition[], { tracked }: StateCode): number {
  const named = conditions.flatMap(atomsOf).flatMap((atom) => ('told' in atom ? [atom.told] : []));
  return maskOf(tracked.facts, named);
}

/** The steps that conditions ask about having been done, as bits, with control. */
function stepMask(conditions: readonly Condition[], { tracked }: StateCode): number {
  const named = conditions.flatMap(atomsOf).flatMap((atom) => ('step' in atom ? [atom.step] : []));
  const control = named.includes('control') ? 1 << tracked.steps.length : 0;
  return maskOf(tracked.steps, named) | control;
}

/** A fact that comes out one at a time: the bits of a mask by themselves. */
function singleBits(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** What a beat is walked by. */
export interface BeatParts {
  readonly round: PlainRound;
  readonly code: StateCode;
  readonly customers: CustomerTable;
  readonly beat: string;
  /** The beat's conditions, and those under which tracked facts come out. */
  readonly conditions: readonly Condition[];
  readonly opens: { readonly [fact: string]: Condition };
  readonly facts: readonly string[];
  readonly alphabet: BeatAlphabet;
}

/** The kinds of replies by the customer that they leave. */
function kindsByCustomer(
  { customers, alphabet }: BeatParts,
  customer: number,
  asked: boolean,
): ReadonlyMap<number, ReadonlySet<Kind>> {
  const found = new Map<number, Set<Kind>>();
  NUMERIC_READINGS.forEach((reading, index) => {
    // What can't be read asks for nothing.
    if (asked && reading.unclear) return;
    const after = customers.after(customer, index, asked);
    const kinds = found.get(after) ?? new Set();
    for (const kind of alphabet.kinds[index] ?? []) kinds.add(kind);
    found.set(after, kinds);
  });
  return found;
}

/** Prepares a beat. */
export function beatOutcomes(parts: BeatParts): BeatOutcomes {
  const { round, code, customers, beat, conditions, opens, facts, alphabet } = parts;
  const askings = askingsOf(conditions, facts, code);
  const choices = beatChoices(
    round,
    code,
    beat,
    alphabet.classes,
    opens,
    askings.map(({ asks }) => asks),
  );
  const tolds = toldMask(conditions, code);
  const seen = stepMask(conditions, code);
  // Whether consent counts depends on a proposal made before.
  const needed = seen | maskOf(code.tracked.steps, ['propose']);
  const known = new Map<number, readonly Outcome[]>();
  const kindsOf = (asked: boolean) => {
    const moved = new Map<number, ReturnType<typeof kindsByCustomer>>();
    return (customer: number) => {
      const kinds = moved.get(customer) ?? kindsByCustomer(parts, customer, asked);
      moved.set(customer, kinds);
      return kinds;
    };
  };
  const silent = kindsOf(false);
  const asking = kindsOf(true);
  const stepsAfter = stepsAfterOf(code.tracked);

  const compute = (customer: number, told: number, done: number): readonly Outcome[] => {
    const found = new Map<number, Map<number, Outcome['brings'][number]>>();
    const add = (target: number, left: number, does: number, tells: number): void => {
      const key = (target + 1) * CUSTOMERS + left;
      const brings = found.get(key) ?? new Map<number, Outcome['brings'][number]>();
      found.set(key, brings);
      const pair = does * code.tolds + tells;
      if (!brings.has(pair)) brings.set(pair, { does, tells });
    };
    for (const { asks, facts: may, bare } of askings) {
      for (const [after, kinds] of (asks === null ? silent : asking)(customer)) {
        for (const { class: id, does } of kinds) {
          const steps = stepsAfter(done, does) & seen;
          const { target, opens: open } = choices.choose(id, after, told, steps, asks);
          const left = target === -1 ? customers.waited(after) : after;
          if (bare || (may & ~open) !== 0) add(target, left, does, 0);
          for (const bit of singleBits(may & open)) add(target, left, does, bit);
        }
      }
    }
    return [...found].map(([key, brings]) => ({
      target: Math.floor(key / CUSTOMERS) - 1,
      customer: key % CUSTOMERS,
      brings: [...brings.values()],
    }));
  };

  return {
    choices,
    of: ({ customer, told, done }) => {
      const key = (customer * code.tolds + (told & tolds)) * code.dones + (done & needed);
      const before = known.get(key);
      if (before !== undefined) return before;
      const outcomes = compute(customer, told & tolds, done & needed);
      known.set(key, outcomes);
      return outcomes;
    },
  };
}
