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

/** Marks with 1 the states from which a place can be reached that is one of `goals`, those in it included. */
export function canReach(walk: Walk, isGoal: (place: number) => boolean): Uint8Array {
  const { count, edges, firstEdge, place } = walk;
  const reached = new Uint8Array(count);
  for (let at = 0; at < count; at++) if (isGoal(place[at] ?? 0)) reached[at] = 1;
  // Most steps lead to states found later, so going through them backwards seldom has to be done again.
  for (let more = true; more;) {
    more = false;
    for (let at = count - 1; at >= 0; at--) {
      if (reached[at] === 1) continue;
      for (let edge = firstEdge[at] ?? 0; edge < (firstEdge[at + 1] ?? 0); edge++) {
        if (reached[edges[edge] ?? 0] !== 1) continue;
        reached[at] = 1;
        more = true;
        break;
      }
    }
  }
  return reached;
}
