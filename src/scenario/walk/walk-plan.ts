/** What of a walk doesn't depend on the persona: worked out once for all four. */
import type { ChartRegion } from '../../charts/config.ts';
import { flowById, TAUGHT_FLOWS, type FlowInfo, type Flows } from '../../charts/flows/index.ts';
import type { Condition } from '../../charts/condition.ts';
import type { Shifts } from '../../charts/types.ts';
import { lowerDialogue, opensOf } from '../lower.ts';
import { revealsOf } from '../plain-step.ts';
import type { Scenario } from '../schema.ts';
import { waysAtAct, waysIn, type Way } from '../ways.ts';
import type { ActShape } from './act-steps.ts';
import { surpriseName, TYPE_NAMES, typeNames } from './history.ts';
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

/** A place that a way leads to, as far as the states in it are concerned. */
export interface Slot {
  readonly live: Live;
  /** Bits of the facts that entering it tells. */
  readonly reveals: number;
  /** Bits of what happens on the way, and of the facts that it tells. */
  readonly happens: number;
  /** Bits that what happens takes back: of the type that the customer was. */
  readonly undoes: number;
  /** How what happens moves the customer. */
  readonly shifts: Shifts | null;
}

/** What beats have in common whose states go on alike, each to its own places. */
export interface Shape {
  /** Index of the rule. */
  readonly rule: number;
  /** Index of the slot that each way leads to. */
  readonly ways: readonly number[];
  /** By way: whether the customer asks again. */
  readonly waits: readonly boolean[];
  readonly slots: readonly Slot[];
}

export interface PlannedBeat {
  /** Index of its shape. */
  readonly shape: number;
  /** Index of the place of each slot. */
  readonly slots: readonly number[];
  /** In the order in which they are tried. */
  readonly ways: readonly Way[];
}

export interface PlannedAct extends ActShape {
  /** Index of the place of each slot. */
  readonly places: readonly number[];
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
  readonly acts: readonly PlannedAct[];
}

function conditionsIn(ways: readonly Way[]): readonly Condition[] {
  return ways.flatMap(({ when }) => (when === null ? [] : [when]));
}

/** The ways out of every place: from an act to what a message can end, then to its opening. */
function waysByPlace(scenario: Scenario): readonly (readonly Way[])[] {
  const waysOf = waysIn(scenario);
  const atAct = waysAtAct(scenario);
  return [
    ...scenario.beats.map((beat) => waysOf(beat)),
    ...scenario.acts.map(({ opening }): readonly Way[] => [
      ...atAct,
      { when: null, to: opening, origin: { kind: 'next', index: 0 }, surprise: null },
    ]),
    ...scenario.endings.map(() => []),
  ];
}

/** Works out what the beats of a resolved scenario tell apart. */
export function walkPlan(scenario: Scenario, flows: Flows = TAUGHT_FLOWS): WalkPlan {
  const flow = flowById(scenario.flow, flows);
  const tracked = trackedOf(scenario, flow);
  const places = [...scenario.beats, ...scenario.acts, ...scenario.endings].map(({ id }) => id);
  const code = stateCode(places, tracked);
  const fits =
    tracked.facts.length + tracked.steps.length < MAX_BITS &&
    scenario.beats.length * (scenario.interrupts.length + 1) * (scenario.surprises.length + 1) < MAX_WAYS;
  const maxStates = Math.max(MAX_STATES, MAX_STATES_PER_BEAT * scenario.beats.length);
  if (!fits) {
    const dialogue = { initial: scenario.opening, states: {} };
    return {
      scenario,
      flow,
      dialogue,
      code,
      fits,
      maxStates,
      live: [],
      rules: [],
      shapes: [],
      beats: [],
      acts: [],
    };
  }
  const dialogue = lowerDialogue(scenario);
  const all = opensOf(scenario);
  const opens = Object.fromEntries(
    tracked.facts.flatMap((fact) => (all[fact] === undefined ? [] : [[fact, all[fact]]])),
  );
  const ways = waysByPlace(scenario);
  const indexOf = new Map(places.map((id, index) => [id, index]));
  const placeAfter = (place: number, { to }: Way): number =>
    to === null ? place : (indexOf.get(to) ?? place);
  const live = liveIn(
    places.map((_, place) => ({
      conditions: conditionsIn(ways[place] ?? []),
      mentions: scenario.beats[place]?.mentions ?? [],
      next: (ways[place] ?? []).map((way) => placeAfter(place, way)),
    })),
    opens,
    tracked,
  );
  const facts = scenario.facts.map(({ id }) => id);
  const reveals = places.map((place) => maskOf(tracked.facts, revealsOf(dialogue, place)));
  const effects = scenario.surprises.map(({ id, reveals: told, changes }) => ({
    happens: maskOf(tracked.facts, [
      surpriseName(id),
      ...told,
      ...(changes?.persona === undefined ? [] : typeNames(changes.persona)),
    ]),
    undoes: changes?.persona === undefined ? 0 : maskOf(tracked.facts, TYPE_NAMES),
    shifts: changes ?? null,
  }));
  const slotOf = (place: number, surprise: number | null): Slot => ({
    live: live[place] as Live,
    reveals: reveals[place] ?? 0,
    happens: 0,
    undoes: 0,
    shifts: null,
    ...(surprise === null ? {} : effects[surprise]),
  });
  const rules = numbering<Rule>();
  const shapes = numbering<Shape>();
  const beats = ways.slice(0, scenario.beats.length).map((own, place): PlannedBeat => {
    const { told, done, disclosure } = live[place] as Live;
    const conditions = own.map(({ when }) => when);
    // What is asked for matters only as long as what comes of it does.
    const rule = rules.idOf(JSON.stringify([told, done, disclosure, conditions]), () =>
      ruleOf(conditions, { code, facts, opens, told, done, disclosure }),
    );
    const slots = numbering<{ readonly place: number; readonly slot: Slot }>();
    const slotIds = own.map((way) => {
      const to = placeAfter(place, way);
      return slots.idOf(`${to} ${way.surprise}`, () => ({ place: to, slot: slotOf(to, way.surprise) }));
    });
    const shape: Shape = {
      rule,
      ways: slotIds,
      waits: own.map(({ to }) => to === null),
      slots: slots.items.map(({ slot }) => slot),
    };
    return {
      shape: shapes.idOf(JSON.stringify(shape), () => shape),
      slots: slots.items.map((one) => one.place),
      ways: own,
    };
  });
  const acts = scenario.acts.map(({ obstacles }, index): PlannedAct => {
    const place = scenario.beats.length + index;
    const own = ways[place] ?? [];
    const { done, disclosure } = live[place] as Live;
    const next = own.map((way) => placeAfter(place, way));
    return {
      isRisky: obstacles.length > 0,
      rule: ruleOf(
        own.map(({ when }) => when),
        { code, facts, opens: {}, told: 0, done, disclosure },
      ),
      places: next,
      slots: next.map((to) => slotOf(to, null)),
    };
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
    acts,
  };
}

/** The code of a state as the walk tells it apart. */
export function settled({ live, code }: WalkPlan, { place, customer, told, done }: StateParts): number {
  const { trust, disclosure, ...keep } = live[place] as Live;
  const who = code.customers.without(!trust, !disclosure)[customer] ?? 0;
  return code.encode(place, who, told & keep.told, done & keep.done);
}
