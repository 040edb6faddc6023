/** Questions about the graph of a walk. */
import type { Walk } from './walk.ts';

/** The place of a state by name. */
export function placeOf({ place, code }: Walk, index: number): string {
  return code.places[place[index] ?? -1] ?? '';
}

/** The beats on the shortest course to a state, its own last; a beat that was stayed in is named once. */
export function courseTo(walk: Walk, index: number): readonly string[] {
  const course: string[] = [];
  for (let at = index; at !== -1; at = walk.from[at] ?? -1) {
    const place = placeOf(walk, at);
    if (course.at(-1) !== place) course.push(place);
  }
  return course.reverse();
}

/** The states after a state. */
export function nextOf({ edges, firstEdge }: Walk, index: number): Int32Array {
  return edges.subarray(firstEdge[index] ?? 0, firstEdge[index + 1] ?? 0);
}

/** The first state in which each place was reached; −1 where it never was. */
export function firstIn({ place, code, count }: Walk): Int32Array {
  const first = new Int32Array(code.places.length).fill(-1);
  for (let state = count - 1; state >= 0; state--) first[place[state] ?? 0] = state;
  return first;
}

/** The other beats that each beat was seen to lead to. */
export function placeGraph(walk: Walk): readonly (readonly number[])[] {
  const next = Array.from({ length: walk.beats }, () => new Set<number>());
  for (let state = 0; state < walk.count; state++) {
    const from = walk.place[state] ?? 0;
    for (let edge = walk.firstEdge[state] ?? 0; edge < (walk.firstEdge[state + 1] ?? 0); edge++) {
      const to = walk.place[walk.edges[edge] ?? 0] ?? 0;
      if (to !== from && to < walk.beats) next[from]?.add(to);
    }
  }
  return next.map((set) => [...set]);
}

/** Marks with 1 the states from which some state of `goals` can be reached, themselves included. */
export function canReach({ count, edges, firstEdge }: Walk, goals: readonly number[]): Uint8Array {
  // The edges turned round, grouped by where they lead.
  const first = new Int32Array(count + 1);
  for (const to of edges) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i++) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
  const filled = first.slice();
  const sources = new Int32Array(edges.length);
  for (let at = 0; at < count; at++) {
    for (let edge = firstEdge[at] ?? 0; edge < (firstEdge[at + 1] ?? 0); edge++) {
      const to = edges[edge] ?? 0;
      const place = filled[to] ?? 0;
      sources[place] = at;
      filled[to] = place + 1;
    }
  }
  const reached = new Uint8Array(count);
  const queue = [...goals];
  for (const goal of goals) reached[goal] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge++) {
      const before = sources[edge] ?? 0;
      if (reached[before] === 1) continue;
      reached[before] = 1;
      queue.push(before);
    }
  }
  return reached;
}
