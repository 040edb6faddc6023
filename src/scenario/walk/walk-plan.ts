/** What of a walk doesn't depend on the persona: worked out once for all four. */
import type { ChartRegion } from '../../charts/config.ts';
import { flowById, TAUGHT_FLOWS, type FlowInfo, type Flows } from '../../charts/flows/index.ts';
import type { Condition } from '../../charts/condition.ts';
import { lowerDialogue, opensOf } from '../lower.ts';
import { conditionOf, revealsOf, waysOf } from '../plain-step.ts';
import type { Scenario } from '../schema.ts';
import { liveIn, type Live } from './live.ts';
import { numbering } from './numbering.ts';
import { ruleOf, type Rule } from './rule.ts';
import { maskOf, stateCode, type StateCode, type StateParts } from './state-code.ts';
import { trackedOf } from './tracked.ts';

/** Small scenarios must not take long, large ones are allowed their size. */
const MAX_STATES = 200_000;
const MAX_STATES_PER_BEAT = 100;
/** Every beat has all interrupts. */
const MAX_WAYS = 1_000_000;
/** Facts and steps are kept as bits of whole numbers. */
const MAX_BITS = 30;

/** A place that a beat leads to, as far as the states in it are concerned. */
export interface Slot {
  readonly live: Live;
  /** Bits of the facts that entering it tells. */
  readonly reveals: number;
}

/** What beats have in common whose states go on alike, each to its own places. */
export interface Shape {
  /** Index of the rule. */
  readonly rule: number;
  /** Index of the slot that each way leads to. The last way is to ask again. */
  readonly ways: readonly number[];
  /** The first is the beat itself. */
  readonly slots: readonly Slot[];
}

export interface PlannedBeat {
  /** Index of its shape. */
  readonly shape: number;
  /** Index of the place of each slot. */
  readonly slots: readonly number[];
}

export interface WalkPlan {
  readonly scenario: Scenario;
  readonly flow: FlowInfo;
  readonly dialogue: ChartRegion;
  readonly code: StateCode;
  /** Whether it is small enough to be walked at all. */
  readonly fits: boolean;
  readonly maxStates: number;
  /** By place. */
  readonly live: readonly Live[];
  readonly rules: readonly Rule[];
  readonly shapes: readonly Shape[];
  readonly beats: readonly PlannedBeat[];
}

interface Way {
  readonly condition: Condition | null;
  /** Index of the place; its own for asking again. */
  readonly to: number;
}

/** The ways on from each beat, in the order in which they are tried. */
function waysByBeat({ beats, endings }: Scenario, dialogue: ChartRegion): readonly (readonly Way[])[] {
  const indexOf = new Map([...beats, ...endings].map(({ id }, index) => [id, index]));
  return beats.map(({ id }, own) =>
    waysOf(dialogue, id).map((way) => ({
      condition: conditionOf(way),
      to: way.target === undefined ? own : (indexOf.get(way.target) ?? own),
    })),
  );
}

function conditionsIn(ways: readonly Way[]): readonly Condition[] {
  return ways.flatMap(({ condition }) => (condition === null ? [] : [condition]));
}

/** Works out what the beats of a resolved scenario tell apart. */
export function walkPlan(scenario: Scenario, flows: Flows = TAUGHT_FLOWS): WalkPlan {
  const flow = flowById(scenario.flow, flows);
  const tracked = trackedOf(scenario, flow);
  const places = [...scenario.beats, ...scenario.endings].map(({ id }) => id);
  const code = stateCode(places, tracked);
  const fits =
    tracked.facts.length + tracked.steps.length < MAX_BITS &&
    scenario.beats.length * (scenario.interrupts.length + 1) < MAX_WAYS;
  const maxStates = Math.max(MAX_STATES, MAX_STATES_PER_BEAT * scenario.beats.length);
  if (!fits) {
    const dialogue = { initial: scenario.opening, states: {} };
    return { scenario, flow, dialogue, code, fits, maxStates, live: [], rules: [], shapes: [], beats: [] };
  }
  const dialogue = lowerDialogue(scenario);
  const all = opensOf(scenario);
  const opens = Object.fromEntries(
    tracked.facts.flatMap((fact) => (all[fact] === undefined ? [] : [[fact, all[fact]]])),
  );
  const ways = waysByBeat(scenario, dialogue);
  const live = liveIn(
    places.map((_, place) => ({
      conditions: conditionsIn(ways[place] ?? []),
      mentions: scenario.beats[place]?.mentions ?? [],
      next: (ways[place] ?? []).map(({ to }) => to),
    })),
    opens,
    tracked,
  );
  const facts = scenario.facts.map(({ id }) => id);
  const reveals = places.map((place) => maskOf(tracked.facts, revealsOf(dialogue, place)));
  const slotOf = (place: number): Slot => ({ live: live[place] as Live, reveals: reveals[place] ?? 0 });
  const rules = numbering<Rule>();
  const shapes = numbering<Shape>();
  const beats = ways.map((own, place): PlannedBeat => {
    const { told, done, disclosure } = live[place] as Live;
    const conditions = own.map(({ condition }) => condition);
    // What is asked for matters only as long as what comes of it does.
    const rule = rules.idOf(JSON.stringify([told, done, disclosure, conditions]), () =>
      ruleOf(conditions, { code, facts, opens, told, done, disclosure }),
    );
    const slots = [...new Set([place, ...own.map(({ to }) => to)])];
    const shape: Shape = {
      rule,
      ways: own.map(({ to }) => slots.indexOf(to)),
      slots: slots.map(slotOf),
    };
    return { shape: shapes.idOf(JSON.stringify(shape), () => shape), slots };
  });
  return {
    scenario,
    flow,
    dialogue,
    code,
    fits,
    maxStates,
    live,
    rules: rules.items,
    shapes: shapes.items,
    beats,
  };
}

/** The code of a state as the walk tells it apart. */
export function settled({ live, code }: WalkPlan, { place, customer, told, done }: StateParts): number {
  const { trust, disclosure, ...keep } = live[place] as Live;
  const who = code.customers.without(!trust, !disclosure)[customer] ?? 0;
  return code.encode(place, who, told & keep.told, done & keep.done);
}
