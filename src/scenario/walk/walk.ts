/** Every state that a round of one scenario and persona can reach, breadth first: the first course to a state is a shortest one. */
import type { Steps } from '../../shared/steps.ts';
import type { Condition } from '../condition.ts';
import { opensOf } from '../lower.ts';
import { plainStart, revealsOf, type PlainRound } from '../plain-step.ts';
import type { Scenario } from '../schema.ts';
import { conditionsOfBeat } from './atoms.ts';
import { beatAlphabet, type BeatAlphabet } from './beat-alphabet.ts';
import { customerTable } from './customer-table.ts';
import { intList } from './int-list.ts';
import { beatOutcomes, type BeatOutcomes } from './outcomes.ts';
import { maskOf, stateCode, type StateCode, type StateParts } from './state-code.ts';
import { stepsAfterOf } from './step-bits.ts';
import { trackedOf, type Tracked } from './tracked.ts';

export const MAX_STATES = 200_000;
/** Facts and steps are kept as bits of whole numbers. */
const MAX_BITS = 30;

export interface Walk {
  /** Whether every state was seen; if not, the rest is of no use. */
  readonly complete: boolean;
  readonly code: StateCode;
  /** Number of beats; places from there on are endings. */
  readonly beats: number;
  readonly states: readonly StateParts[];
  /** State from which each was first reached; −1 for the start. */
  readonly from: Int32Array;
  /** The states after state `i` are `edges[firstEdge[i]] … edges[firstEdge[i + 1] - 1]`. */
  readonly firstEdge: Int32Array;
  readonly edges: Int32Array;
  /** Per beat: whether the condition of each way on held somewhere, whether the way was taken. */
  readonly ways: readonly { readonly held: Uint8Array; readonly taken: Uint8Array }[];
}

/** What doesn't depend on the persona: worked out once for all four. */
export interface WalkPlan {
  readonly scenario: Scenario;
  readonly tracked: Tracked;
  readonly opens: { readonly [fact: string]: Condition };
  readonly beats: readonly {
    readonly id: string;
    readonly conditions: readonly Condition[];
    readonly alphabet: BeatAlphabet;
  }[];
}

/** Works out what the beats of a resolved scenario tell apart. */
export function walkPlan(scenario: Scenario): WalkPlan {
  const tracked = trackedOf(scenario);
  const all = opensOf(scenario);
  const opens = Object.fromEntries(tracked.facts.map((fact) => [fact, all[fact] as Condition]));
  return {
    scenario,
    tracked,
    opens,
    beats: scenario.beats.map((beat) => {
      const conditions = [...conditionsOfBeat(scenario, beat), ...Object.values(opens)];
      return { id: beat.id, conditions, alphabet: beatAlphabet(conditions, tracked) };
    }),
  };
}

/** The states after one state, each once, given to `visit` as numbers. */
function successors(
  code: StateCode,
  stepsAfter: ReturnType<typeof stepsAfterOf>,
  outcomes: BeatOutcomes,
  reveals: readonly number[],
  state: StateParts,
  visit: (next: StateParts) => void,
): void {
  for (const { target, customer, brings } of outcomes.of(state)) {
    const place = target === -1 ? state.place : target;
    const revealed = target === -1 ? 0 : (reveals[target] ?? 0);
    const seen = new Set<number>();
    for (const { does, tells } of brings) {
      const done = stepsAfter(state.done, does);
      const told = state.told | tells | revealed;
      const key = told * code.dones + done;
      if (seen.has(key)) continue;
      seen.add(key);
      visit({ place, customer, told, done });
    }
  }
}

/** Walks a round; `share` is told at every pause. */
export function* walkSteps(
  { scenario, tracked, opens, beats }: WalkPlan,
  round: PlainRound,
  share: number,
): Steps<Walk> {
  const places = [...beats.map(({ id }) => id), ...scenario.endings.map(({ id }) => id)];
  const code = stateCode(places, tracked);
  const states: StateParts[] = [];
  const from = intList();
  const firstEdge = intList();
  const edges = intList();
  const customers = customerTable(round, tracked);
  const facts = scenario.facts.map(({ id }) => id);
  const tables = beats.map(({ id, conditions, alphabet }) =>
    beatOutcomes({ round, code, customers, beat: id, conditions, opens, facts, alphabet }),
  );
  const reveals = places.map((place) => maskOf(tracked.facts, revealsOf(round.dialogue, place)));
  const stepsAfter = stepsAfterOf(tracked);
  const index = new Map<number, number>();
  const visit = (state: StateParts, before: number): number => {
    const key = code.encode(state);
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, states.length);
    from.push(before);
    return states.push(state) - 1;
  };

  const fits = tracked.facts.length + tracked.steps.length < MAX_BITS;
  if (fits) visit(code.partsOf(plainStart(round)), -1);
  for (let at = 0; at < states.length && states.length <= MAX_STATES; at++) {
    firstEdge.push(edges.length());
    yield share;
    const state = states[at] as StateParts;
    const table = tables[state.place];
    if (table === undefined) continue;
    successors(code, stepsAfter, table, reveals, state, (next) => edges.push(visit(next, at)));
  }
  firstEdge.push(edges.length());
  return {
    complete: fits && states.length <= MAX_STATES,
    code,
    beats: beats.length,
    states,
    from: from.values(),
    firstEdge: firstEdge.values(),
    edges: edges.values(),
    ways: tables.map(({ choices: { held, taken } }) => ({ held, taken })),
  };
}
