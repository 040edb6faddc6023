/** Proves a resolved scenario for one persona by walking every state (design §6). */
import { MOODS, type PersonaId } from '../charts/types.ts';
import { finish, type Steps } from '../shared/steps.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { Scenario } from './schema.ts';
import { lineFaults } from './verify-lines.ts';
import { componentsOf } from './walk/components.ts';
import { canReach, courseTo, firstIn, placeOf } from './walk/graph.ts';
import { heardIn } from './walk/heard.ts';
import { walkSteps, type Walk } from './walk/walk.ts';
import type { WalkPlan } from './walk/walk-plan.ts';

function reachFaults(scenario: Scenario, persona: PersonaId, found: Walk): Fault[] {
  const first = firstIn(found);
  const missing = (ids: readonly { readonly id: string }[], at: string, offset: number): Fault[] =>
    ids.flatMap(({ id }, i) =>
      first[offset + i] !== -1
        ? []
        : [{ code: 'unreachable' as const, at: [at, i], params: { name: id, persona } }],
    );
  return [
    ...missing(scenario.beats, 'beats', 0),
    ...missing(scenario.acts, 'acts', scenario.beats.length),
    ...missing(scenario.endings, 'endings', found.inner),
  ];
}

/** Where a beat or an act stands in the file. */
function pathOf({ beats }: Scenario, place: number): JsonPath {
  return place < beats.length ? ['beats', place] : ['acts', place - beats.length];
}

/** The first state of each beat or act that fails a test, as faults with the course that leads there. */
function strandedFaults(
  scenario: Scenario,
  persona: PersonaId,
  found: Walk,
  good: (index: number) => boolean,
  code: 'no-ending' | 'no-way-back',
): Fault[] {
  const seen = new Set<number>();
  const faults: Fault[] = [];
  for (let index = 0; index < found.count; index++) {
    const place = found.place[index] ?? 0;
    if (place >= found.inner || good(index) || seen.has(place)) continue;
    seen.add(place);
    const params = { name: placeOf(found, index), persona };
    faults.push({ code, at: pathOf(scenario, place), params, path: courseTo(found, index) });
  }
  return faults;
}

/** The mood of every state, as an index. */
function moodsOf({ customer, code }: Walk): Uint8Array {
  const moods = code.customers.states.map(({ mood }) => MOODS.indexOf(mood));
  const found = new Uint8Array(customer.length);
  for (let at = 0; at < customer.length; at++) found[at] = moods[customer[at] ?? 0] ?? 0;
  return found;
}

/** Whether some reply soothes the customer of a state without losing them. */
function soothes(found: Walk, moods: Uint8Array, index: number, leaves: number): boolean {
  const mood = moods[index] ?? 0;
  if (mood >= MOODS.indexOf('calm')) return true;
  for (let edge = found.firstEdge[index] ?? 0; edge < (found.firstEdge[index + 1] ?? 0); edge++) {
    const to = found.edges[edge] ?? 0;
    if (found.place[to] !== leaves && (moods[to] ?? 0) > mood) return true;
  }
  return false;
}

function wayFaults(scenario: Scenario, persona: PersonaId, found: Walk, plan: WalkPlan): Fault[] {
  const ends = canReach(found, (place) => place >= found.inner);
  const noEnding = strandedFaults(scenario, persona, found, (index) => ends[index] === 1, 'no-ending');
  // With no ending in sight the way back is no longer the question.
  if (noEnding.length > 0) return noEnding;
  const leaves = found.code.places.indexOf(scenario.leaves);
  const moods = moodsOf(found);
  return [
    ...trapFaults(scenario, persona, found, plan),
    ...strandedFaults(
      scenario,
      persona,
      found,
      // Between two acts there is nobody to soothe.
      (index) => (found.place[index] ?? 0) >= scenario.beats.length || soothes(found, moods, index, leaves),
      'no-way-back',
    ),
  ];
}

/**
 * Beats that whatever is said well leads back to, without a way on: only a customer who loses patience, or is hurt, gets
 * out. Beats between which the talk goes round are one fault, at the first of them.
 */
function trapFaults(
  scenario: Scenario,
  persona: PersonaId,
  found: Walk,
  { beats, acts, shapes }: WalkPlan,
): Fault[] {
  const first = firstIn(found);
  const ways = [
    ...beats.map(({ ways: planned, shape, slots }, b) => {
      const seen = found.ways[b];
      const own = planned.flatMap(({ to, origin: { kind } }, way) =>
        kind === 'leaves' || kind === 'stay'
          ? []
          : [
              {
                to: to === null ? b : (slots[shapes[shape]?.ways[way] ?? 0] ?? b),
                held: seen?.held[way] === 1,
                taken: seen?.gentle[way] === 1,
              },
            ],
      );
      return { own, next: own.flatMap(({ to, taken }) => (taken ? [to] : [])) };
    }),
    // Time goes on by itself.
    ...acts.map(({ places }) => {
      const to = places.at(-1) ?? 0;
      return { own: [{ to, held: true, taken: true }], next: [to] };
    }),
  ];
  const { of } = componentsOf(found.inner, (beat) =>
    (ways[beat]?.next ?? []).filter((to) => to < found.inner),
  );
  const members = new Map<number, number[]>();
  of.forEach((component, beat) => {
    members.set(component, [...(members.get(component) ?? []), beat]);
  });
  return [...members.values()].flatMap((group): Fault[] => {
    const [beat = 0] = group;
    const index = first[beat] ?? -1;
    const open = group.some((one) => ways[one]?.next.some((to) => to >= found.inner || of[to] !== of[beat]));
    // What can never be open is told where its condition stands.
    const closed = group.every((one) => ways[one]?.own.every(({ held }) => !held));
    if (index === -1 || open || closed) return [];
    const names = group.map((one) => found.code.places[one] ?? '').join(', ');
    return [
      {
        code: 'no-way-on',
        at: pathOf(scenario, beat),
        params: { names, persona },
        path: courseTo(found, index),
      },
    ];
  });
}

interface Seen {
  readonly held: boolean;
  readonly taken: boolean;
}

/** Conditions that never hold, and ways that an earlier one always takes first. */
function guardFaults(scenario: Scenario, persona: PersonaId, found: Walk, { beats }: WalkPlan): Fault[] {
  const first = firstIn(found);
  const faults: Fault[] = [];
  const tell = ({ held, taken }: Seen, at: JsonPath, params: Readonly<Record<string, string>>): void => {
    if (!held) faults.push({ code: 'never-true', at, params });
    else if (!taken) faults.push({ code: 'never-chosen', severity: 'warning', at, params });
  };
  /** What was seen of a kind of ways that every beat may have. */
  const everywhere = { interrupt: new Map<number, Seen>(), surprise: new Map<number, Seen>() };
  const NOT: Seen = { held: false, taken: false };
  const add = (all: Map<number, Seen>, index: number, { held, taken }: Seen): void => {
    const before = all.get(index) ?? NOT;
    all.set(index, { held: before.held || held, taken: before.taken || taken });
  };
  scenario.beats.forEach((beat, b) => {
    if (first[b] === -1) return;
    const own = new Map<number, Seen>();
    beats[b]?.ways.forEach(({ origin: { kind, index }, surprise }, way) => {
      const seen = { held: found.ways[b]?.held[way] === 1, taken: found.ways[b]?.taken[way] === 1 };
      if (kind === 'interrupt') add(everywhere.interrupt, index, seen);
      else if (kind === 'next') add(own, index, seen);
      if (surprise !== null) add(everywhere.surprise, surprise, seen);
    });
    beat.next.forEach(({ to, when }, n) => {
      const seen = own.get(n) ?? NOT;
      const waysOwn: JsonPath = ['beats', b, 'next', n, ...(when === undefined ? [] : ['when'])];
      // Without a condition of its own it is the beat's that can't hold.
      const at = when === undefined && !seen.held ? ['beats', b, 'wants'] : waysOwn;
      tell(seen, at, { name: beat.id, target: to, persona });
    });
  });
  scenario.interrupts.forEach(({ to }, i) => {
    const seen = everywhere.interrupt.get(i) ?? NOT;
    tell(seen, ['interrupts', i, 'when'], { name: 'interrupts', target: to, persona });
  });
  scenario.surprises.forEach(({ id }, i) => {
    if (everywhere.surprise.get(i)?.taken === true) return;
    faults.push({ code: 'never-happens', at: ['surprises', i, 'when'], params: { name: id, persona } });
  });
  return faults;
}

/** Lines that speak of a fact which some course has not told. Facts only grow, so looking at every state finds the entry. */
function toldFaults(scenario: Scenario, persona: PersonaId, found: Walk): Fault[] {
  const { facts } = found.code.tracked;
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const mentions = scenario.beats.map((beat) =>
    beat.mentions.map((fact, m) => ({ fact, m, bit: 1 << facts.indexOf(fact) })),
  );
  found.place.forEach((place, index) => {
    for (const { fact, m, bit } of mentions[place] ?? []) {
      const key = `${place}/${fact}`;
      if (((found.told[index] ?? 0) & bit) !== 0 || seen.has(key)) continue;
      seen.add(key);
      const params = { name: placeOf(found, index), fact, persona };
      const at = ['beats', place, 'mentions', m];
      faults.push({ code: 'untold-fact', at, params, path: courseTo(found, index) });
    }
  });
  return faults;
}

/**
 * Everything that can go wrong in play with one persona: reach, dead ends, traps, dead guards, untold facts, worn-out
 * lines. `plan` is the scenario's, from `walkPlan`; `share` is told at every pause.
 */
export function* verifySteps(plan: WalkPlan, persona: PersonaId, share: number): Steps<readonly Fault[]> {
  const { scenario } = plan;
  const found = yield* walkSteps(plan, persona, share);
  if (!found.complete) return [{ code: 'too-many-states', at: [], params: { max: plan.maxStates, persona } }];
  yield share;
  const heard = heardIn(found, persona);
  yield share;
  const ways = wayFaults(scenario, persona, found, plan);
  yield share;
  return [
    ...reachFaults(scenario, persona, found),
    ...ways,
    ...guardFaults(scenario, persona, found, plan),
    ...toldFaults(scenario, persona, found),
    ...scenario.languages.flatMap((lang) => lineFaults(scenario, persona, lang, heard)),
  ];
}

/** Everything that can go wrong in play with one persona, found at once. */
export function verify(plan: WalkPlan, persona: PersonaId): readonly Fault[] {
  return finish(verifySteps(plan, persona, 0));
}
