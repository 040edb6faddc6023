/** Every state that a round of one scenario and persona can reach, with the shortest course to each. */
import { moodShift, trustShift } from '../charts/persona/shifts.ts';
import { DISCLOSURES, MOODS, TRUSTS, type Reading } from '../charts/types.ts';
import type { CriterionId, StepId } from '../shared/rubric-ids.ts';
import { conditionsOfBeat } from './conditions-of.ts';
import type { Condition } from './condition.ts';
import { freeFlags, namesIn, NUMERIC_READINGS, UNCLEAR_READING } from './events.ts';
import { plainReact, plainRespond, plainStart, type PlainRound, type PlainState } from './plain-step.ts';
import { when } from './round-context.ts';
import type { Scenario } from './schema.ts';

export const MAX_STATES = 200_000;

export interface WalkNode {
  readonly state: PlainState;
  /** Index of the node it was first reached from; −1 for the start. */
  readonly from: number;
  readonly depth: number;
  readonly next: Set<number>;
}

export interface Walk {
  readonly nodes: readonly WalkNode[];
  readonly complete: boolean;
  /** `beat#index` of each transition that was taken, and of each whose condition held somewhere. */
  readonly taken: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

interface Tracked {
  readonly facts: readonly string[];
  readonly steps: readonly string[];
  readonly disclosure: boolean;
}

/** The parts of a condition that no `all`, `any` or `not` divides. */
function atomsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  return [condition];
}

/** The facts and steps that some guard names; others can't change the course. */
function trackedOf(scenario: Scenario): Tracked {
  const facts = new Set<string>(scenario.beats.flatMap(({ mentions }) => mentions));
  const steps = new Set<string>();
  const conditions = [
    ...scenario.beats.flatMap((beat) => conditionsOfBeat(scenario, beat)),
    ...scenario.facts.flatMap(({ opens }) => (opens === undefined ? [] : [opens])),
  ];
  for (const condition of conditions) {
    namesIn(condition, 'fact', facts);
    namesIn(condition, 'step', steps);
  }
  const named = conditions.flatMap(atomsOf).some((atom) => 'disclosure' in atom);
  return { facts: [...facts], steps: [...steps], disclosure: named || facts.size > 0 };
}

/** A state without what no guard names. */
function reduced(state: PlainState, { facts, steps, disclosure }: Tracked): PlainState {
  return {
    ...state,
    told: facts.filter((fact) => state.told.includes(fact)),
    carried: state.carried.filter((step) => steps.includes(step)),
    control: steps.includes('control') ? state.control : 'kept',
    disclosure: disclosure ? state.disclosure : 'closed',
  };
}

function keyOf(state: PlainState): string {
  const { beat, told, carried, control } = state;
  const mood = MOODS.indexOf(state.mood);
  const trust = TRUSTS.indexOf(state.trust);
  const disclosure = DISCLOSURES.indexOf(state.disclosure);
  return `${beat}|${mood}${trust}${state.patience}${disclosure}${control[0]}|${told.join()}|${carried.join()}`;
}

/** Atoms that read the numbers of a reply. */
function readsNumbers(atom: Condition): boolean {
  return ['hurt', 'heard', 'owned', 'concrete', 'fit'].some((name) => name in atom);
}

/** One beat made ready: its distinct numeric readings for each mood and trust, flags that matter, facts one may ask for. */
interface PreparedBeat {
  readonly flags: readonly (readonly (CriterionId | StepId)[])[];
  readonly readings: (state: PlainState) => readonly Reading[];
}

/**
 * Of the 243 combinations of numbers, most do the same to a customer of given mood and trust and to the conditions of a
 * beat; one of each kind is walked.
 */
function prepareBeat(conditions: readonly Condition[], round: PlainRound, { steps }: Tracked): PreparedBeat {
  const atoms = conditions.flatMap(atomsOf).filter(readsNumbers);
  const cache = new Map<string, readonly Reading[]>();
  const readings = (state: PlainState): readonly Reading[] => {
    const place = `${state.mood}|${state.trust}`;
    let distinct = cache.get(place);
    if (distinct === undefined) {
      const kinds = new Map<string, Reading>([['unclear', UNCLEAR_READING]]);
      for (const reading of NUMERIC_READINGS) {
        const held = atoms.map((atom) => (when(state, reading, atom) ? '1' : '0')).join('');
        const mood = moodShift(round.persona, state.mood, reading).by;
        const trust = trustShift(state.trust, reading).by;
        const { hurt, heard, met } = reading;
        kinds.set(`${mood}|${trust}|${hurt}|${heard}|${held}|${met.join()}`, reading);
      }
      distinct = [...kinds.values()];
      cache.set(place, distinct);
    }
    return distinct;
  };
  return { flags: freeFlags(conditions, steps), readings };
}

/** Walks breadth first, so that the first course to a state is a shortest one. */
export function walk(scenario: Scenario, round: PlainRound): Walk {
  const tracked = trackedOf(scenario);
  const plain = scenario.facts.find(({ id }) => !tracked.facts.includes(id))?.id ?? null;
  const asks = [null, ...tracked.facts, ...(plain === null ? [] : [plain])];
  const prepared = new Map(
    scenario.beats.map(
      (beat) => [beat.id, prepareBeat(conditionsOfBeat(scenario, beat), round, tracked)] as const,
    ),
  );
  const nodes: WalkNode[] = [];
  const index = new Map<string, number>();
  const taken = new Set<string>();
  const held = new Set<string>();
  const visit = (full: PlainState, from: number): number => {
    const state = reduced(full, tracked);
    const key = keyOf(state);
    const known = index.get(key);
    if (known !== undefined) return known;
    const depth = from === -1 ? 0 : (nodes[from]?.depth ?? 0) + 1;
    nodes.push({ state, from, depth, next: new Set() });
    index.set(key, nodes.length - 1);
    return nodes.length - 1;
  };
  visit(plainStart(round), -1);
  for (let at = 0; at < nodes.length && nodes.length <= MAX_STATES; at++) {
    const node = nodes[at];
    const beat = node === undefined ? undefined : prepared.get(node.state.beat);
    if (node === undefined || beat === undefined) continue;
    const transitions = round.dialogue.states[node.state.beat]?.on?.RESPOND ?? [];
    const place = node.state.beat;
    for (const numbers of beat.readings(node.state)) {
      for (const flags of beat.flags) {
        const reading: Reading = { ...numbers, met: [...numbers.met, ...flags] };
        const reacted = plainReact(round, node.state, reading);
        for (const fact of asks) {
          const asking = fact === null ? reading : { ...reading, asks: fact };
          const after = fact === null ? reacted : plainReact(round, node.state, asking);
          transitions.forEach((transition, i) => {
            const key = `${place}#${i}`;
            if (held.has(key)) return;
            const condition = transition.guard?.params?.['condition'] as Condition | undefined;
            if (condition !== undefined && when(after, asking, condition)) held.add(key);
          });
          const answer = plainRespond(round, after, asking);
          taken.add(`${place}#${answer.taken}`);
          node.next.add(visit(answer.state, at));
        }
      }
    }
  }
  return { nodes, complete: nodes.length <= MAX_STATES, taken, held };
}

/** The beats on the shortest course to a node, its own last; a beat that was stayed in is named once. */
export function courseTo(nodes: readonly WalkNode[], index: number): readonly string[] {
  const beats: string[] = [];
  for (let at = index; at !== -1; at = nodes[at]?.from ?? -1) {
    const beat = nodes[at]?.state.beat;
    if (beat !== undefined && beats[0] !== beat) beats.unshift(beat);
  }
  return beats;
}

/** The nodes from which some node of `goals` can be reached, themselves included. */
export function canReach(nodes: readonly WalkNode[], goals: readonly number[]): ReadonlySet<number> {
  const before = nodes.map((): number[] => []);
  nodes.forEach(({ next }, from) => {
    for (const to of next) before[to]?.push(from);
  });
  const reached = new Set(goals);
  const queue = [...goals];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const from of before[at] ?? []) {
      if (!reached.has(from)) {
        reached.add(from);
        queue.push(from);
      }
    }
  }
  return reached;
}
