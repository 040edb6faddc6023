/** How often a round can come to each beat, and stay in it: what its lines have to last for. */
import { nextOf } from './graph.ts';
import type { Walk } from './walk.ts';

/** As a count: without end. */
export const ENDLESS = 255;

export interface Visits {
  /** By beat: how often a round enters it at most. */
  readonly entered: readonly number[];
  /** By beat: how often a round asks again in it at most. */
  readonly stayed: readonly number[];
}

/** The groups of states that can be left and come back to, numbered so that a group leads only to smaller numbers (Tarjan). */
function groupsOf(walk: Walk): { readonly group: Int32Array; readonly count: number } {
  const { states } = walk;
  const order = new Int32Array(states.length).fill(-1);
  const low = new Int32Array(states.length);
  const group = new Int32Array(states.length).fill(-1);
  const open: number[] = [];
  const calls: { readonly at: number; readonly next: Int32Array; edge: number }[] = [];
  let count = 0;
  let time = 0;
  const enter = (at: number): void => {
    order[at] = low[at] = time++;
    open.push(at);
    calls.push({ at, next: nextOf(walk, at), edge: 0 });
  };
  const lower = (at: number, value: number): void => {
    low[at] = Math.min(low[at] ?? 0, value);
  };
  const close = (at: number): void => {
    let member = -1;
    do {
      member = open.pop() ?? at;
      group[member] = count;
    } while (member !== at);
    count++;
  };
  if (states.length > 0) enter(0);
  for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
    const { at, next } = call;
    const to = next[call.edge++];
    if (to !== undefined) {
      if (order[to] === -1) enter(to);
      else if (group[to] === -1) lower(at, order[to] ?? 0);
      continue;
    }
    calls.pop();
    const caller = calls.at(-1);
    if (caller !== undefined) lower(caller.at, low[at] ?? 0);
    if (low[at] === order[at]) close(at);
  }
  return { group, count };
}

/** The greatest number of `counts` edges into each beat on any course from the start. */
function mostOf(
  walk: Walk,
  { group, count }: ReturnType<typeof groupsOf>,
  counts: (from: number, to: number) => boolean,
): readonly number[] {
  const { states, beats } = walk;
  const most = new Uint8Array(count * beats);
  const raise = (at: number, value: number): void => {
    most[at] = Math.max(most[at] ?? 0, Math.min(value, ENDLESS));
  };
  const byGroup = Array.from({ length: states.length }, (_, at) => at);
  byGroup.sort((a, b) => (group[a] ?? 0) - (group[b] ?? 0));
  for (const at of byGroup) {
    const here = (group[at] ?? 0) * beats;
    const from = states[at]?.place ?? 0;
    for (const to of nextOf(walk, at)) {
      const place = states[to]?.place ?? 0;
      const counted = place < beats && counts(from, place);
      const there = (group[to] ?? 0) * beats;
      if (there === here) {
        if (counted) raise(here + place, ENDLESS);
        continue;
      }
      for (let beat = 0; beat < beats; beat++) {
        raise(here + beat, (most[there + beat] ?? 0) + (counted && beat === place ? 1 : 0));
      }
    }
  }
  const start = (group[0] ?? 0) * beats;
  return [...most.subarray(start, start + beats)];
}

/** Counts over all courses of a complete walk. */
export function visitsOf(walk: Walk): Visits {
  const groups = groupsOf(walk);
  const opening = walk.states[0]?.place;
  const entered = mostOf(walk, groups, (from, to) => from !== to);
  return {
    entered: entered.map((times, beat) => (beat === opening ? Math.min(times + 1, ENDLESS) : times)),
    stayed: mostOf(walk, groups, (from, to) => from === to),
  };
}
