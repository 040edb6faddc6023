/** Every state that a round of one scenario and persona can reach, breadth first: the first course to a state is a shortest one. */
import { flowById } from '../../charts/flows/index.ts';
import type { PersonaId } from '../../charts/types.ts';
import type { ChartRegion } from '../../charts/config.ts';
import { lowerDialogue, opensOf } from '../lower.ts';
import { conditionOf, plainStart, revealsOf, waysOf, type PlainRound } from '../plain-step.ts';
import type { Steps } from '../../shared/steps.ts';
import type { Scenario } from '../schema.ts';
import { customerMoves, type CustomerMoves } from './customer-moves.ts';
import { IntList } from './int-list.ts';
import { numbering, remembered } from './numbering.ts';
import { ruleOf, type Outcomes, type Rule } from './rule.ts';
import { stateIndex } from './state-index.ts';
import { maskOf, stateCode, type StateCode } from './state-code.ts';
import { stepsTable } from './step-bits.ts';
import { trackedOf } from './tracked.ts';

/** Small scenarios must not take long, large ones are allowed their size. */
const MAX_STATES = 200_000;
const MAX_STATES_PER_BEAT = 100;
/** So many states take a few milliseconds. */
const STATES_A_PAUSE = 256;
/** More states than one state can lead to. */
const MOST_FRESH = 100_000;
/** Every beat has all interrupts. */
const MAX_WAYS = 1_000_000;
/** Facts and steps are kept as bits of whole numbers. */
const MAX_BITS = 30;

/** The ways on from one beat: marked with 1 where it was so in some state. */
export interface WaysSeen {
  /** The condition held. */
  readonly held: Uint8Array;
  readonly taken: Uint8Array;
  /** Taken after a reply that hurts nobody. */
  readonly gentle: Uint8Array;
}

export interface Walk {
  /** Whether every state was seen; if not, the rest is of no use. */
  readonly complete: boolean;
  readonly code: StateCode;
  /** Number of beats; places from there on are endings. */
  readonly beats: number;
  /** Number of states. */
  readonly count: number;
  /** By state: its place, its customer, its facts told, its steps done. */
  readonly place: Int32Array;
  readonly customer: Int32Array;
  readonly told: Int32Array;
  readonly done: Int32Array;
  /** State from which each was first reached; −1 for the start. */
  readonly from: Int32Array;
  /** The states after state `i` are `edges[firstEdge[i]] … edges[firstEdge[i + 1] - 1]`. */
  readonly firstEdge: Int32Array;
  readonly edges: Int32Array;
  /** By beat. */
  readonly ways: readonly WaysSeen[];
}

/** What doesn't depend on the persona: worked out once for all four. */
export interface WalkPlan {
  readonly scenario: Scenario;
  readonly dialogue: ChartRegion;
  readonly code: StateCode;
  /** Whether it is small enough to be walked at all. */
  readonly fits: boolean;
  readonly maxStates: number;
  readonly rules: readonly Rule[];
  readonly beats: readonly {
    /** Index of its rule. */
    readonly rule: number;
    /** Index of the place that each way leads to; −1 for asking again. */
    readonly targets: readonly number[];
  }[];
}

/** Works out what the beats of a resolved scenario tell apart. */
export function walkPlan(scenario: Scenario): WalkPlan {
  const tracked = trackedOf(scenario);
  const places = [...scenario.beats, ...scenario.endings].map(({ id }) => id);
  const indexOf = new Map(places.map((id, index) => [id, index]));
  const fits =
    tracked.facts.length + tracked.steps.length < MAX_BITS &&
    scenario.beats.length * (scenario.interrupts.length + 1) < MAX_WAYS;
  const dialogue = fits ? lowerDialogue(scenario) : { initial: scenario.opening, states: {} };
  const code = stateCode(places, tracked);
  const all = opensOf(scenario);
  const parts = {
    code,
    facts: scenario.facts.map(({ id }) => id),
    opens: Object.fromEntries(tracked.facts.flatMap((fact) => (all[fact] ? [[fact, all[fact]]] : []))),
  };
  const rules = numbering<Rule>();
  return {
    scenario,
    dialogue,
    code,
    fits,
    maxStates: Math.max(MAX_STATES, MAX_STATES_PER_BEAT * scenario.beats.length),
    rules: rules.items,
    beats: !fits
      ? []
      : scenario.beats.map(({ id }) => {
          const ways = waysOf(dialogue, id);
          const conditions = ways.map(conditionOf);
          return {
            rule: rules.idOf(JSON.stringify(conditions), () => ruleOf(conditions, parts)),
            targets: ways.map(({ target }) => (target === undefined ? -1 : (indexOf.get(target) ?? -1))),
          };
        }),
  };
}

function mark(ways: WaysSeen, { held, taken, gentle }: Outcomes): void {
  for (const way of held) ways.held[way] = 1;
  for (const way of taken) ways.taken[way] = 1;
  for (const way of gentle) ways.gentle[way] = 1;
}

/**
 * What can come of a reply in one state, for a rule and a persona. Triples: the customer that it leaves, the customer who
 * was left so and asks again, the number of the outcomes.
 */
function branchesUnder(
  rule: Rule,
  code: StateCode,
  moves: CustomerMoves,
): (customer: number, told: number, done: number) => Int32Array {
  const branches = remembered((at) => {
    const done = at % code.dones;
    const told = Math.floor(at / code.dones) % code.tolds;
    const customer = Math.floor(at / code.dones / code.tolds);
    const found: number[] = [];
    for (const asked of rule.asks ? [false, true] : [false]) {
      for (const { after, waited, readings } of moves(customer, asked))
        found.push(after, waited, rule.outcomesOf(after, told, done, readings, asked));
    }
    return Int32Array.from(found);
  });
  return (customer, told, done) => branches(code.encode(0, customer, told & rule.told, done & rule.done));
}

/** Walks a round; `share` is told at every pause. */
export function* walkSteps(
  { scenario, dialogue, code, fits, maxStates, rules, beats }: WalkPlan,
  persona: PersonaId,
  share: number,
): Steps<Walk> {
  const round: PlainRound = { persona, dialogue, control: flowById(scenario.flow).control };
  const parts = { place: new IntList(), customer: new IntList(), told: new IntList(), done: new IntList() };
  const from = new IntList();
  const firstEdge = new IntList();
  const edges = new IntList();
  const index = stateIndex(code.size);

  const moves = customerMoves(persona, code.customers);
  const branches = rules.map((rule) => branchesUnder(rule, code, moves));
  const ways = beats.map(({ targets }) => ({
    held: new Uint8Array(targets.length),
    taken: new Uint8Array(targets.length),
    gentle: new Uint8Array(targets.length),
  }));
  /** By beat: the branches whose ways are marked already. */
  const marked = beats.map(() => new Set<Int32Array>());
  const reveals = code.places.map((place) => maskOf(code.tracked.facts, revealsOf(dialogue, place)));
  const stepsAfter = stepsTable(code.tracked);
  const customers = code.customers.states.length;
  const { tolds, dones } = code;
  /** By state: the last one that led to it. */
  const cameFrom = new Int32Array(maxStates + MOST_FRESH).fill(-1);

  const enter = (key: number, before: number): number => {
    const id = from.length();
    index.set(key, id);
    const rest = Math.floor(key / dones);
    const customer = Math.floor(rest / tolds);
    parts.place.push(Math.floor(customer / customers));
    parts.customer.push(customer % customers);
    parts.told.push(rest % tolds);
    parts.done.push(key % dones);
    from.push(before);
    return id;
  };
  if (fits) {
    const { place, customer, told, done } = code.partsOf(plainStart(round));
    enter(code.encode(place, customer, told, done), -1);
  }
  for (let at = 0; at < from.length() && from.length() <= maxStates; at++) {
    if (at % STATES_A_PAUSE === 0) yield share;
    firstEdge.push(edges.length());
    const place = parts.place.at(at);
    const beat = beats[place];
    const seen = ways[place];
    if (beat === undefined || seen === undefined) continue;
    const told = parts.told.at(at);
    const done = parts.done.at(at);
    const found = (branches[beat.rule] as (typeof branches)[number])(parts.customer.at(at), told, done);
    const { targets } = beat;
    const { outcomes } = rules[beat.rule] as Rule;
    const fresh = marked[place]?.has(found) === false;
    if (fresh) marked[place]?.add(found);
    for (let b = 0; b < found.length; b += 3) {
      const customer = found[b] ?? 0;
      const waited = found[b + 1] ?? 0;
      const branch = outcomes[found[b + 2] ?? 0] as Outcomes;
      if (fresh) mark(seen, branch);
      const { all } = branch;
      for (let o = 0; o < all.length; o += 3) {
        const target = targets[all[o] ?? 0] ?? -1;
        const where = target === -1 ? place * customers + waited : target * customers + customer;
        const toldNow = told | (all[o + 2] ?? 0) | (target === -1 ? 0 : (reveals[target] ?? 0));
        const doneNow = stepsAfter[(all[o + 1] ?? 0) * dones + done] ?? 0;
        const key = (where * tolds + toldNow) * dones + doneNow;
        const known = index.get(key);
        const to = known === -1 ? enter(key, at) : known;
        if (cameFrom[to] === at) continue;
        cameFrom[to] = at;
        edges.push(to);
      }
    }
  }
  firstEdge.push(edges.length());
  return {
    complete: fits && from.length() <= maxStates,
    code,
    beats: scenario.beats.length,
    count: from.length(),
    place: parts.place.values(),
    customer: parts.customer.values(),
    told: parts.told.values(),
    done: parts.done.values(),
    from: from.values(),
    firstEdge: firstEdge.values(),
    edges: edges.values(),
    ways,
  };
}
