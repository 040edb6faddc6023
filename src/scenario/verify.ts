/** Proves a resolved scenario for one persona by walking every state (design §6). */
import { MOODS, type PersonaId } from '../charts/types.ts';
import { finish, type Steps } from '../shared/steps.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { Scenario } from './schema.ts';
import { lineFaults } from './verify-lines.ts';
import { componentsOf } from './walk/components.ts';
import { canReach, courseTo, firstIn, placeOf } from './walk/graph.ts';
import { visitsOf } from './walk/visits.ts';
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
  return [...missing(scenario.beats, 'beats', 0), ...missing(scenario.endings, 'endings', found.beats)];
}

/** The first state of each beat that fails a test, as faults with the course that leads there. */
function strandedFaults(
  persona: PersonaId,
  found: Walk,
  good: (index: number) => boolean,
  code: 'no-ending' | 'no-way-back',
): Fault[] {
  const seen = new Set<number>();
  const faults: Fault[] = [];
  found.place.forEach((place, index) => {
    if (place >= found.beats || seen.has(place) || good(index)) return;
    seen.add(place);
    const params = { name: placeOf(found, index), persona };
    faults.push({ code, at: ['beats', place], params, path: courseTo(found, index) });
  });
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
  const ends = canReach(found, (place) => place >= found.beats);
  const noEnding = strandedFaults(persona, found, (index) => ends[index] === 1, 'no-ending');
  // With no ending in sight the way back is no longer the question.
  if (noEnding.length > 0) return noEnding;
  const leaves = found.code.places.indexOf(scenario.leaves);
  const moods = moodsOf(found);
  return [
    ...trapFaults(persona, found, plan),
    ...strandedFaults(persona, found, (index) => soothes(found, moods, index, leaves), 'no-way-back'),
  ];
}

/**
 * Beats that whatever is said well leads back to, without a way on: only a customer who loses patience, or is hurt, gets
 * out. Beats between which the talk goes round are one fault, at the first of them.
 */
function trapFaults(persona: PersonaId, found: Walk, { beats, shapes }: WalkPlan): Fault[] {
  const first = firstIn(found);
  const ways = beats.map(({ shape, slots }, b) => {
    const seen = found.ways[b];
    // The last two are leaving and asking again.
    const own = (shapes[shape]?.ways.slice(0, -2) ?? []).map((slot, way) => ({
      to: slots[slot] ?? b,
      held: seen?.held[way] === 1,
      taken: seen?.gentle[way] === 1,
    }));
    return { own, next: own.flatMap(({ to, taken }) => (taken ? [to] : [])) };
  });
  const { of } = componentsOf(beats.length, (beat) =>
    (ways[beat]?.next ?? []).filter((to) => to < found.beats),
  );
  const members = new Map<number, number[]>();
  of.forEach((component, beat) => {
    members.set(component, [...(members.get(component) ?? []), beat]);
  });
  return [...members.values()].flatMap((group): Fault[] => {
    const [beat = 0] = group;
    const index = first[beat] ?? -1;
    const open = group.some((one) => ways[one]?.next.some((to) => to >= found.beats || of[to] !== of[beat]));
    // What can never be open is told where its condition stands.
    const closed = group.every((one) => ways[one]?.own.every(({ held }) => !held));
    if (index === -1 || open || closed) return [];
    const names = group.map((one) => found.code.places[one] ?? '').join(', ');
    return [
      { code: 'no-way-on', at: ['beats', beat], params: { names, persona }, path: courseTo(found, index) },
    ];
  });
}

/** Conditions that never hold, and ways that an earlier one always takes first. */
function guardFaults(scenario: Scenario, persona: PersonaId, found: Walk): Fault[] {
  const { ways } = found;
  const first = firstIn(found);
  const faults: Fault[] = [];
  const interrupts = scenario.interrupts.map(() => ({ held: false, taken: false }));
  const tell = (
    { held, taken }: { readonly held: boolean; readonly taken: boolean },
    at: JsonPath,
    params: Readonly<Record<string, string>>,
  ): void => {
    if (!held) faults.push({ code: 'never-true', at, params });
    else if (!taken) faults.push({ code: 'never-chosen', severity: 'warning', at, params });
  };
  scenario.beats.forEach((beat, b) => {
    if (first[b] === -1) return;
    const own = scenario.interrupts.flatMap(({ to }, i) => (to === beat.id ? [] : [i]));
    const way = (place: number) => ({
      held: ways[b]?.held[place] === 1,
      taken: ways[b]?.taken[place] === 1,
    });
    own.forEach((i, place) => {
      const before = interrupts[i];
      const { held, taken } = way(place);
      if (before !== undefined) interrupts[i] = { held: before.held || held, taken: before.taken || taken };
    });
    beat.next.forEach(({ to, when }, n) => {
      const seen = way(own.length + n);
      const waysOwn: JsonPath = ['beats', b, 'next', n, ...(when === undefined ? [] : ['when'])];
      // Without a condition of its own it is the beat's that can't hold.
      const at = when === undefined && !seen.held ? ['beats', b, 'wants'] : waysOwn;
      tell(seen, at, { name: beat.id, target: to, persona });
    });
  });
  interrupts.forEach((seen, i) => {
    const target = scenario.interrupts[i]?.to ?? '';
    tell(seen, ['interrupts', i, 'when'], { name: 'interrupts', target, persona });
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
  const visits = visitsOf(found);
  yield share;
  const ways = wayFaults(scenario, persona, found, plan);
  yield share;
  return [
    ...reachFaults(scenario, persona, found),
    ...ways,
    ...guardFaults(scenario, persona, found),
    ...toldFaults(scenario, persona, found),
    ...scenario.languages.flatMap((lang) => lineFaults(scenario, persona, lang, visits)),
  ];
}

/** Everything that can go wrong in play with one persona, found at once. */
export function verify(plan: WalkPlan, persona: PersonaId): readonly Fault[] {
  return finish(verifySteps(plan, persona, 0));
}
