/**
 * The cue net as a deterministic automaton, worked out state by state as texts need it: a step costs one look-up, whatever
 * the number of cues. What it answers never depends on what it has seen before.
 */
import { isWordUnit } from '../text/language.ts';
import { NODE, type CueNet } from './cue-net.ts';
import { Transitions, UNKNOWN } from './transitions.ts';

/** No cue goes on this way. */
export const DEAD = 0;
/** Where every cue begins. */
export const START = 2;
/** The unit that stands for all that no cue has. */
export const NO_UNIT = 0;

const SPACE = 0x20;
const CODES = 0x10000;
/** States kept; beyond, all are forgotten and worked out anew. */
const MAX_STATES = 100_000;

/** What a state tells the walker. */
export interface Outcome {
  /** Roles of the cues that are complete here. */
  readonly done: readonly number[];
  /** Where the cues go on that have a gap here; `DEAD` for none. */
  readonly gap: number;
}

interface State {
  /** Nodes that consume a unit. */
  readonly nodes: readonly number[];
  /** `null` in the middle of a cue. */
  readonly outcome: Outcome | null;
}

/** What the nodes reached without consuming anything are. */
interface Reached {
  readonly nodes: Set<number>;
  readonly gaps: Set<number>;
  readonly done: Set<number>;
}

interface Ways {
  /** A space in a cue may stand for none: next to a gap, at an end, or after another, as texts never have two. */
  readonly spaces: boolean;
  /** A gap may stand for nothing: at the beginning and after another. */
  readonly gaps: boolean;
}

const NOTHING: State = { nodes: [], outcome: null };

export class CueAutomaton {
  readonly #net: CueNet;
  #states: State[] = [NOTHING, NOTHING];
  #ids = new Map<string, number>();
  #steps = new Transitions(0);
  #starts: ReadonlyMap<number, readonly number[]> | undefined;
  /** The number of each code that cues tell from others, those of words first; `NO_UNIT` for all that no cue has. */
  readonly #units = new Uint16Array(CODES);
  /** The code of each unit. */
  readonly #codes: number[] = [];
  #lastWordUnit = NO_UNIT;

  /** The net must be complete before the first step. */
  constructor(net: CueNet) {
    this.#net = net;
  }

  #forget(): void {
    this.#states = [NOTHING, NOTHING];
    this.#ids = new Map();
    this.#steps = new Transitions(this.#codes.length);
  }

  /** To be called before each text: keeps memory in bounds. It makes every state but `START` and `DEAD` void. */
  tidy(): void {
    if (this.#codes.length === 0) this.#numberUnits();
    else if (this.#states.length <= MAX_STATES) return;
    this.#forget();
  }

  /** The number of a code, by which to step. */
  unitOf(code: number): number {
    return this.#units[code] ?? NO_UNIT;
  }

  /** Whether a unit is part of a word. */
  isWord(unit: number): boolean {
    return unit !== NO_UNIT && unit <= this.#lastWordUnit;
  }

  /** The state after one more unit. */
  step(state: number, unit: number): number {
    if (unit === NO_UNIT) return DEAD;
    const known = this.#steps.get(state >> 1, unit);
    return known === UNKNOWN ? this.#explore(state, unit) : known;
  }

  /** What is complete in a state or goes on behind a gap, `null` for nothing. */
  outcome(state: number): Outcome | null {
    return (state & 1) === 0 ? null : this.#state(state).outcome;
  }

  #state(state: number): State {
    return this.#states[state >> 1] ?? NOTHING;
  }

  #numberUnits(): void {
    const add = (code: number): void => {
      if (this.#units[code] !== NO_UNIT) return;
      this.#units[code] = this.#codes.length;
      this.#codes.push(code);
    };
    this.#codes.push(-1);
    // The rest of a word may have units that no cue names.
    for (let code = 0; code < CODES; code++) if (isWordUnit(code)) add(code);
    this.#lastWordUnit = this.#codes.length - 1;
    for (let node = 0; node < this.#net.size; node++) {
      if (this.#net.kind(node) === NODE.unit) add(this.#net.code(node));
    }
  }

  #explore(state: number, unit: number): number {
    const code = this.#codes[unit] ?? -1;
    const targets = state === START ? this.#fromStart(code) : this.#fromNodes(this.#state(state).nodes, code);
    const next = targets.length === 0 ? DEAD : this.#stateAfter(targets, code);
    this.#steps.set(state >> 1, unit, next);
    return next;
  }

  #fromStart(code: number): readonly number[] {
    this.#starts ??= this.#firsts();
    return this.#starts.get(code) ?? [];
  }

  /** What follows the first unit of any cue, by that unit. */
  #firsts(): ReadonlyMap<number, readonly number[]> {
    const net = this.#net;
    const firsts = new Map<number, number[]>();
    for (const node of this.#reach(net.roots, { spaces: true, gaps: true }).nodes) {
      if (net.kind(node) !== NODE.unit) continue;
      const targets = firsts.get(net.code(node));
      if (targets === undefined) firsts.set(net.code(node), [net.next(node)]);
      else targets.push(net.next(node));
    }
    return firsts;
  }

  #fromNodes(nodes: readonly number[], code: number): readonly number[] {
    const net = this.#net;
    const word = isWordUnit(code);
    const targets: number[] = [];
    for (const node of nodes) {
      if (net.kind(node) === NODE.rest) {
        if (word) targets.push(node);
      } else if (net.code(node) === code) targets.push(net.next(node));
    }
    return targets;
  }

  #reach(from: readonly number[], ways: Ways): Reached {
    const net = this.#net;
    const reached: Reached = { nodes: new Set(), gaps: new Set(), done: new Set() };
    const seen = new Set<number>();
    const open = [...from];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      switch (net.kind(node)) {
        case NODE.unit:
          reached.nodes.add(node);
          if (ways.spaces && net.code(node) === SPACE) open.push(net.next(node));
          break;
        case NODE.rest:
          reached.nodes.add(node);
          open.push(net.next(node));
          break;
        case NODE.gap:
          if (ways.gaps) open.push(net.next(node));
          else reached.gaps.add(node);
          break;
        case NODE.done:
          reached.done.add(net.code(node));
          break;
        default:
          open.push(...net.branches(node));
      }
    }
    return reached;
  }

  #stateAfter(targets: readonly number[], code: number): number {
    // What ends or has a gap after a space does so before it too: there it has been told already.
    if (code === SPACE) {
      return this.#intern(this.#reach(targets, { spaces: true, gaps: false }).nodes, new Set(), DEAD);
    }
    const { nodes } = this.#reach(targets, { spaces: false, gaps: false });
    const { done, gaps } = this.#reach(targets, { spaces: true, gaps: false });
    const after = this.#reach(
      [...gaps].map((node) => this.#net.next(node)),
      { spaces: true, gaps: true },
    );
    // A gap with nothing behind it ends the cue.
    for (const role of after.done) done.add(role);
    const gap = after.nodes.size === 0 ? DEAD : this.#intern(after.nodes, new Set(), DEAD);
    return this.#intern(nodes, done, gap);
  }

  #intern(nodes: ReadonlySet<number>, done: ReadonlySet<number>, gap: number): number {
    const sorted = [...nodes].sort((a, b) => a - b);
    const key = `${sorted.join(' ')}|${[...done].join(' ')}|${gap}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const outcome = done.size === 0 && gap === DEAD ? null : { done: [...done], gap };
    // Odd where there is something to tell: most steps need not look.
    const id = (this.#states.push({ nodes: sorted, outcome }) - 1) * 2 + (outcome === null ? 0 : 1);
    this.#ids.set(key, id);
    return id;
  }
}
