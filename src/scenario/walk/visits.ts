/** How often a round can come to each beat, and stay in it: what its lines have to last for. */
import { componentsOf } from './components.ts';
import { nextOf } from './graph.ts';
import { IntList } from './int-list.ts';
import type { Walk } from './walk.ts';

/** As a count: without end. */
export const ENDLESS = 255;

export interface Visits {
  /** By beat: how often a round enters it at most. */
  readonly entered: readonly number[];
  /** By beat: how often a round asks again in it at most. */
  readonly stayed: readonly number[];
}

/** Beats between which a round can go back and forth. What a round has left it never comes back to. */
interface Region {
  readonly beats: readonly number[];
  /** The states in them: numbers in the walk. */
  readonly states: readonly number[];
}

function regionsOf(walk: Walk): readonly Region[] {
  const { of, count } = componentsOf(walk.inner, (beat) => walk.leads[beat] ?? []);
  const regions = Array.from({ length: count }, () => ({ beats: [] as number[], states: [] as number[] }));
  for (let beat = 0; beat < walk.inner; beat++) regions[of[beat] ?? 0]?.beats.push(beat);
  for (let state = 0; state < walk.count; state++)
    regions[of[walk.place[state] ?? 0] ?? -1]?.states.push(state);
  return regions;
}

/** How often a round asks again in a beat that it never comes back to. `most` holds the answer by state; `pairs` is room to work in. */
function staysIn(
  { place, firstEdge, edges }: Walk,
  { states }: Region,
  most: Uint8Array,
  counted: Uint8Array | null,
  pairs: IntList,
): number {
  let longest = 0;
  /** Whether a way from one state to another says more than was known of the first. */
  const says = (at: number, to: number): boolean => {
    const stays = Math.min((most[to] ?? 0) + (counted === null ? 1 : (counted[to] ?? 1)), ENDLESS);
    if (stays <= (most[at] ?? 0)) return false;
    most[at] = stays;
    if (stays > longest) longest = stays;
    return true;
  };
  // Asking again mostly leads to states found later, so going through them backwards seldom has to be done again.
  let more = false;
  pairs.clear();
  for (let index = states.length - 1; index >= 0; index--) {
    const at = states[index] ?? 0;
    const here = place[at];
    const end = firstEdge[at + 1] ?? 0;
    for (let edge = firstEdge[at] ?? 0; edge < end; edge++) {
      const to = edges[edge] ?? 0;
      if (place[to] !== here) continue;
      pairs.push(at);
      pairs.push(to);
      if (says(at, to)) more = true;
    }
  }
  while (more) {
    more = false;
    for (let pair = 0; pair < pairs.length(); pair += 2)
      if (says(pairs.at(pair), pairs.at(pair + 1))) more = true;
  }
  return longest;
}

/** By index in a region's states: the states of the region that come next, as indexes. */
function nextIn(walk: Walk, { states }: Region): readonly (readonly number[])[] {
  const indexOf = new Map(states.map((state, index) => [state, index]));
  return states.map((state) => {
    const next: number[] = [];
    for (const to of nextOf(walk, state)) {
      const index = indexOf.get(to);
      if (index !== undefined) next.push(index);
    }
    return next;
  });
}

/** The greatest number of entries and stays of each beat of a region, on any course through it. */
function countIn(
  walk: Walk,
  region: Region,
  counted: Uint8Array | null,
  { entered, stayed }: { readonly entered: number[]; readonly stayed: number[] },
): void {
  const { beats, states } = region;
  const next = nextIn(walk, region);
  const beatAt = new Map(beats.map((beat, index) => [beat, index]));
  const places = states.map((state) => beatAt.get(walk.place[state] ?? -1) ?? -1);
  const counts = (index: number): number => counted?.[states[index] ?? 0] ?? 1;
  const { of, count } = componentsOf(states.length, (index) => next[index] ?? []);
  // Two counters for each beat: entries, then stays.
  const width = beats.length * 2;
  const most = new Uint8Array(count * width);
  const raise = (at: number, value: number): void => {
    if (value > (most[at] ?? 0)) most[at] = Math.min(value, ENDLESS);
  };
  const byComponent = states.map((_, index) => index).sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0));
  for (const index of byComponent) {
    const here = (of[index] ?? 0) * width;
    for (const to of next[index] ?? []) {
      const place = places[to] ?? -1;
      const counter = place * 2 + (place === places[index] ? 1 : 0);
      const there = (of[to] ?? 0) * width;
      const by = counts(to);
      if (there === here) raise(here + counter, by * ENDLESS);
      else
        for (let one = 0; one < width; one++)
          raise(here + one, (most[there + one] ?? 0) + (one === counter ? by : 0));
    }
  }
  for (let index = 0; index < states.length; index++) {
    const row = (of[index] ?? 0) * width;
    for (let place = 0; place < beats.length; place++) {
      const beat = beats[place] ?? 0;
      // Where a course comes into the region, it comes into a beat.
      const entries = (most[row + place * 2] ?? 0) + (places[index] === place ? counts(index) : 0);
      entered[beat] = Math.max(entered[beat] ?? 0, Math.min(entries, ENDLESS));
      stayed[beat] = Math.max(stayed[beat] ?? 0, most[row + place * 2 + 1] ?? 0);
    }
  }
}

/** Counts over all courses of a complete walk: of coming into those states alone that are marked with 1, where a list of marks is given. */
export function visitsOf(walk: Walk, counted: Uint8Array | null = null): Visits {
  const entered = Array.from({ length: walk.inner }, () => 0);
  const stayed = Array.from({ length: walk.inner }, () => 0);
  const stays = new Uint8Array(walk.count);
  const pairs = new IntList();
  for (const region of regionsOf(walk)) {
    const [beat = 0] = region.beats;
    if (region.beats.length > 1) countIn(walk, region, counted, { entered, stayed });
    else if (region.states.length > 0) {
      entered[beat] = 1;
      stayed[beat] = staysIn(walk, region, stays, counted, pairs);
    }
  }
  return { entered, stayed };
}
