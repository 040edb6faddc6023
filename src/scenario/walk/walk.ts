/** Every state that a round of one scenario and persona can reach, breadth first: the first course to a state is a shortest one. */
import type { PersonaId } from '../../charts/types.ts';
import { finish, type Steps as Pauses } from '../../shared/steps.ts';
import { plainStart } from '../plain-step.ts';
import { actStepsUnder } from './act-steps.ts';
import { customersOf } from './customers.ts';
import { IntList } from './int-list.ts';
import { Locals, roomFor } from './locals.ts';
import type { Rule } from './rule.ts';
import type { StateCode } from './state-code.ts';
import { stepsUnder, type Steps } from './steps.ts';
import { settled, type WalkPlan } from './walk-plan.ts';

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
  /** Number of beats and acts, in this order; places from there on are endings. */
  readonly inner: number;
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
  /** By beat and act: the other beats and acts that it was seen to lead to. */
  readonly leads: readonly (readonly number[])[];
}

function mark(ways: WaysSeen, { held, taken, gentle }: Steps): void {
  for (const way of held) ways.held[way] = 1;
  for (const way of taken) ways.taken[way] = 1;
  for (const way of gentle) ways.gentle[way] = 1;
}

/** So many states take a few milliseconds. */
const STATES_A_PAUSE = 256;

/** Walks a round; `share` is told at every pause. */
export function* walkSteps(plan: WalkPlan, persona: PersonaId, share: number): Pauses<Walk> {
  const { scenario, flow, dialogue, code, fits, maxStates, rules, shapes, beats, acts } = plan;
  const { tolds, dones } = code;
  const place = new IntList();
  const local = new IntList();
  const from = new IntList();
  const firstEdge = new IntList();
  const edges = new IntList();
  const locals = new Locals();
  /** By place: the numbers of its states plus one, by local number. */
  const rows: (Int32Array | undefined)[] = [];

  const customers = customersOf(persona, scenario.style, code);
  const steps = shapes.map((shape) => stepsUnder(rules[shape.rule] as Rule, shape, code, customers, locals));
  const actSteps = acts.map((act) => actStepsUnder(act, code, customers, locals));
  const ways = beats.map(({ shape }): WaysSeen => {
    const count = shapes[shape]?.ways.length ?? 0;
    return { held: new Uint8Array(count), taken: new Uint8Array(count), gentle: new Uint8Array(count) };
  });

  const slotPlaces = [...beats.map(({ slots }) => slots), ...acts.map(({ places }) => places)];
  /** By beat and act: marked with 1 the slots that it was seen to lead to. */
  const ledTo = slotPlaces.map(({ length }) => new Uint8Array(length));

  const enter = (where: number, how: number, before: number): number => {
    const id = from.length();
    const row = roomFor(rows[where], how, locals);
    rows[where] = row;
    row[how] = id + 1;
    place.push(where);
    local.push(how);
    from.push(before);
    return id;
  };
  if (fits) {
    const start = settled(plan, code.partsOf(plainStart({ persona, dialogue, flow })));
    const { length } = code.customers.states;
    enter(Math.floor(start / dones / tolds / length), locals.idOf(start % (length * tolds * dones)), -1);
  }
  for (let at = 0; at < from.length() && from.length() <= maxStates; at++) {
    if (at % STATES_A_PAUSE === 0) yield share;
    firstEdge.push(edges.length());
    const here = place.at(at);
    const beat = beats[here];
    const stepsHere = beat === undefined ? actSteps[here - beats.length] : steps[beat.shape];
    const places = slotPlaces[here];
    const led = ledTo[here];
    if (places === undefined || stepsHere === undefined || led === undefined) continue;
    const found = stepsHere(local.at(at));
    const seen = ways[here];
    if (seen !== undefined) mark(seen, found);
    const { next, slots } = found;
    for (const slot of slots) led[slot] = 1;
    for (let n = 0; n < next.length; n += 2) {
      const where = places[next[n] ?? 0] ?? 0;
      const how = next[n + 1] ?? 0;
      const known = rows[where]?.[how] ?? 0;
      edges.push(known === 0 ? enter(where, how, at) : known - 1);
    }
  }
  firstEdge.push(edges.length());
  /** A part of every state, by the code of the state without its place. */
  const partOf = (part: (code: number) => number): Int32Array => {
    const byLocal = Int32Array.from({ length: locals.count() }, (_, how) => part(locals.codeOf(how)));
    const parts = new Int32Array(local.length());
    for (let at = 0; at < parts.length; at++) parts[at] = byLocal[local.at(at)] ?? 0;
    return parts;
  };
  const inner = scenario.beats.length + scenario.acts.length;
  return {
    complete: fits && from.length() <= maxStates,
    code,
    inner,
    count: from.length(),
    place: place.values(),
    customer: partOf((how) => Math.floor(how / dones / tolds)),
    told: partOf((how) => Math.floor(how / dones) % tolds),
    done: partOf((how) => how % dones),
    from: from.values(),
    firstEdge: firstEdge.values(),
    edges: edges.values(),
    ways,
    leads: slotPlaces.map((places, here) =>
      places.filter((to, slot) => ledTo[here]?.[slot] === 1 && to !== here && to < inner),
    ),
  };
}

/** Walks a round at once. */
export function walk(plan: WalkPlan, persona: PersonaId): Walk {
  return finish(walkSteps(plan, persona, 0));
}
