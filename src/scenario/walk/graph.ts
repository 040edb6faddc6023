/** Questions about the graph of a walk. */
import type { Walk } from './walk.ts';

/** The place of a state by name. */
export function placeOf({ states, code }: Walk, index: number): string {
  return code.places[states[index]?.place ?? -1] ?? '';
}

/** The beats on the shortest course to a state, its own last; a beat that was stayed in is named once. */
export function courseTo(walk: Walk, index: number): readonly string[] {
  const course: string[] = [];
  for (let at = index; at !== -1; at = walk.from[at] ?? -1) {
    const place = placeOf(walk, at);
    if (course[0] !== place) course.unshift(place);
  }
  return course;
}

/** The states after a state. */
export function nextOf({ edges, firstEdge }: Walk, index: number): Int32Array {
  return edges.subarray(firstEdge[index] ?? 0, firstEdge[index + 1] ?? 0);
}

/** Marks with 1 the states from which some state of `goals` can be reached, themselves included. */
export function canReach(walk: Walk, goals: readonly number[]): Uint8Array {
  const { states, edges } = walk;
  // The edges turned round, grouped by where they lead.
  const first = new Int32Array(states.length + 1);
  for (const to of edges) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let i = 1; i <= states.length; i++) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
  const filled = first.slice();
  const sources = new Int32Array(edges.length);
  for (let at = 0; at < states.length; at++) {
    for (const to of nextOf(walk, at)) {
      const place = filled[to] ?? 0;
      sources[place] = at;
      filled[to] = place + 1;
    }
  }
  const reached = new Uint8Array(states.length);
  const queue = [...goals];
  for (const goal of goals) reached[goal] = 1;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const before of sources.subarray(first[at] ?? 0, first[at + 1] ?? 0)) {
      if (reached[before] === 1) continue;
      reached[before] = 1;
      queue.push(before);
    }
  }
  return reached;
}
