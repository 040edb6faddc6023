/**
 * What the customer answers: the dialogue region as tables. Beats with the same conditions share one rule, and within it
 * all states that its conditions can't tell apart are worked out once.
 */
import { atomsOf, BLANK_STATE, holds, type Condition, type ConditionState } from '../../charts/condition.ts';
import { rulesFor, withNeeded } from '../../charts/flows/progress.ts';
import type { CustomerState } from '../types.ts';
import { askingsOf } from './askings.ts';
import { beatAlphabet, type Kind, type KindTable } from './beat-alphabet.ts';
import { readingsOf } from './customer-moves.ts';
import { Distinct } from './distinct.ts';
import { IntList } from './int-list.ts';
import { historyOf, namesTold } from './history.ts';
import { remembered } from '../../shared/remembered.ts';
import { numbering } from './numbering.ts';
import { fromMask, maskOf, type StateCode } from './state-code.ts';
import { doesCount, looksOf, stepsAfterOf } from './flow-bits.ts';

/** What can come of some replies, beside how they move the customer. */
export interface Outcomes {
  /**
   * Triples: the index of the way taken, what the reply does to the steps (see `doesOf`), the bits of the facts that come
   * out. The walk goes over millions of them.
   */
  readonly all: Int32Array;
  /** Ways whose condition held, ways taken, and ways taken after a reply that hurts nobody. */
  readonly held: readonly number[];
  readonly taken: readonly number[];
  readonly gentle: readonly number[];
}

export interface Rule {
  /** Bits of the facts, and of the steps, that make a difference to the outcomes. */
  readonly told: number;
  readonly done: number;
  /** Whether asking for something can have an outcome of its own. */
  readonly asks: boolean;
  /**
   * The number of the outcomes of a set of readings, that ask for something or not; `customer` is as they leave them,
   * `told`, `done` and the look of the customer (see `looksOf`) are as they were before.
   */
  outcomesOf(
    customer: number,
    told: number,
    done: number,
    readings: number,
    asked: boolean,
    look: number,
  ): number;
  /** By their number. */
  readonly outcomes: readonly Outcomes[];
}

/** What a rule is made from, beside its ways. */
export interface RuleParts {
  readonly code: StateCode;
  /** Ids of the scenario's facts. */
  readonly facts: readonly string[];
  /** The conditions under which tracked facts come out. */
  readonly opens: { readonly [fact: string]: Condition };
  /** Bits of the facts whose being told makes a difference from here on. */
  readonly told: number;
  /** Bits of the steps, and of control, whose being done makes one. */
  readonly done: number;
  /** Whether disclosure makes one. */
  readonly disclosure: boolean;
}

/** The answers to some classes of replies under one view. */
interface Answers {
  readonly all: readonly { readonly way: number; readonly opens: number }[];
  readonly held: readonly number[];
  readonly gentle: readonly number[];
}

/** A fact that comes out one at a time: the bits of a mask by themselves. */
function singleBits(mask: number): readonly number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}

/** Classes of replies by what they do to the steps. */
function classesByDoing(lists: readonly (readonly Kind[])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const list of lists) {
    for (const { class: id, does } of list) {
      const set = found.get(does);
      if (set === undefined) found.set(does, new Set([id]));
      else set.add(id);
    }
  }
  return found;
}

/** A value for each pair of whole numbers, worked out once. */
function rememberedPairs<T>(compute: (a: number, b: number) => T): (a: number, b: number) => T {
  const rows = remembered((a: number) => remembered((b: number) => compute(a, b)));
  return (a, b) => rows(a)(b);
}

/** The rule of these ways; `null` is a way that is always open. */
export function ruleOf(ways: readonly (Condition | null)[], parts: RuleParts): Rule {
  const { code } = parts;
  const { tracked, customers, tolds, dones } = code;
  const openFacts = tracked.facts.filter((_, bit) => (parts.told & (1 << bit)) !== 0);
  const opens = openFacts.flatMap((fact) => {
    const condition = parts.opens[fact];
    return condition === undefined ? [] : [{ condition, bit: maskOf(tracked.facts, [fact]) }];
  });
  const conditions = [
    ...ways.flatMap((condition) => (condition === null ? [] : [condition])),
    ...opens.map(({ condition }) => condition),
  ];
  const atoms = conditions.flatMap(atomsOf);
  const live = new Set(fromMask(tracked.steps, parts.done));
  const alphabet = beatAlphabet(conditions, tracked, {
    rules: rulesFor(tracked.rules, live),
    control: tracked.control && (parts.done & (1 << tracked.steps.length)) !== 0,
  });
  const askings = askingsOf(conditions, parts.facts, tracked);
  const lost = 1 << tracked.steps.length;
  const steps = atoms.flatMap((atom) => ('step' in atom ? [atom.step] : []));
  const told = maskOf(tracked.facts, atoms.flatMap(namesTold));
  const seen = maskOf(tracked.steps, steps) | (steps.includes('control') ? lost : 0);
  const stepsAfter = stepsAfterOf(tracked);

  const ofTheCustomer = atoms.filter((atom) =>
    ['mood', 'trust', 'patience', 'disclosure'].some((name) => name in atom),
  );
  const looks = numbering<CustomerState>();
  /** The number of what the conditions see of a customer. */
  const lookOf = remembered((customer: number) => {
    const state = customers.states[customer] as CustomerState;
    // Of the reply any class would do here: these atoms don't read it.
    const [reading] = alphabet.classes;
    const truth = ofTheCustomer.map((atom) =>
      reading !== undefined && holds(atom, reading, { ...BLANK_STATE, ...state }) ? 1 : 0,
    );
    return looks.idOf(truth.join(''), () => state);
  });

  const stateOf = (view: number): ConditionState => {
    const done = view % dones;
    return {
      ...(looks.items[Math.floor(view / dones / tolds)] as CustomerState),
      ...historyOf(fromMask(tracked.facts, Math.floor(view / dones) % tolds)),
      steps: [...fromMask(tracked.steps, done), ...((done & lost) === 0 ? ['control'] : [])],
    };
  };
  const classSets = numbering<readonly number[]>();
  const answered = { held: new Distinct(ways.length), gentle: new Distinct(ways.length) };
  const answers = rememberedPairs((view, pair): Answers => {
    const asks = askings[pair % askings.length]?.asks ?? null;
    const state = stateOf(view);
    const all = new Map<number, Answers['all'][number]>();
    for (const id of classSets.items[Math.floor(pair / askings.length)] ?? []) {
      const reading = { ...(alphabet.classes[id] as (typeof alphabet.classes)[number]), asks };
      const holding = ways.flatMap((way, index) =>
        way === null || holds(way, reading, state) ? [index] : [],
      );
      const [way = -1] = holding;
      const mask = opens.reduce(
        (bits, { condition, bit }) => (holds(condition, reading, state) ? bits | bit : bits),
        0,
      );
      answered.held.addAll(holding);
      if (reading.hurt === 0) answered.gentle.add(way);
      all.set(way * tolds + mask, { way, opens: mask });
    }
    return { all: [...all.values()], held: answered.held.take(), gentle: answered.gentle.take() };
  });
  const doings = rememberedPairs((readings, look) => {
    const { lists, listOf } = alphabet.kinds[look] as KindTable;
    const found = new Set<number>();
    for (const index of readingsOf(readings)) found.add(listOf[index] ?? 0);
    const kinds = [...found].map((list) => lists[list] ?? []);
    return [...classesByDoing(kinds)].map(([does, classes]) => {
      const ids = [...classes].sort((a, b) => a - b);
      return { does, classes: classSets.idOf(ids.join(), () => ids) };
    });
  });
  const looksBefore = looksOf(tracked).moods.length;
  const doesValues = doesCount(tracked);

  const outcomes: Outcomes[] = [];
  const all = new IntList();
  const held = new Distinct(ways.length);
  const taken = new Distinct(ways.length);
  const gentle = new Distinct(ways.length);
  const workOut = (situation: number, readings: number): Outcomes => {
    const asked = situation % 2 === 1;
    const look = Math.floor(situation / 2) % looksBefore;
    const at = Math.floor(situation / 2 / looksBefore);
    const done = at % dones;
    all.clear();
    const added = new Set<number>();
    const add = (way: number, does: number, tells: number): void => {
      const key = (way * doesValues + does) * 32 + Math.clz32(tells);
      if (added.has(key)) return;
      added.add(key);
      all.push(way);
      all.push(does);
      all.push(tells);
    };
    askings.forEach(({ asks, facts: may, bare }, asking) => {
      if ((asks !== null) !== asked) return;
      for (const { does, classes } of doings(readings, look)) {
        const view = at - done + (stepsAfter(done, does) & seen);
        const found = answers(view, classes * askings.length + asking);
        held.addAll(found.held);
        gentle.addAll(found.gentle);
        for (const { way, opens: open } of found.all) {
          taken.add(way);
          if (bare || (may & ~open) !== 0) add(way, does, 0);
          for (const bit of singleBits(may & open)) add(way, does, bit);
        }
      }
    });
    return { all: all.values().slice(), held: held.take(), taken: taken.take(), gentle: gentle.take() };
  };
  const numberOf = rememberedPairs((situation, readings) => outcomes.push(workOut(situation, readings)) - 1);

  // Whether a step counts may hang on others done before.
  const needed = seen | maskOf(tracked.steps, [...withNeeded(tracked.rules, steps)]);
  return {
    told,
    done: needed,
    asks: parts.disclosure || parts.told !== 0 || atoms.some((atom) => 'asks' in atom),
    outcomes,
    outcomesOf: (customer, toldBefore, doneBefore, readings, asked, look) => {
      const at = (lookOf(customer) * tolds + (toldBefore & told)) * dones + (doneBefore & needed);
      return numberOf((at * looksBefore + look) * 2 + (asked ? 1 : 0), readings);
    },
  };
}
