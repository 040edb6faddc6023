/** Proves a resolved scenario for one persona by walking every state (design §6). */
import { flowById } from '../charts/flows/index.ts';
import { MOODS, type PersonaId } from '../charts/types.ts';
import type { Steps } from '../shared/steps.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import { lowerDialogue } from './lower.ts';
import type { Scenario } from './schema.ts';
import { lineFaults } from './verify-lines.ts';
import { canReach, courseTo, nextOf, placeOf } from './walk/graph.ts';
import { CUSTOMER_STATES } from './walk/state-code.ts';
import { visitsOf } from './walk/visits.ts';
import { MAX_STATES, walkSteps, type Walk, type WalkPlan } from './walk/walk.ts';

function reachFaults(scenario: Scenario, persona: PersonaId, { states, beats }: Walk): Fault[] {
  const reached = new Set(states.map(({ place }) => place));
  const missing = (ids: readonly { readonly id: string }[], at: string, first: number): Fault[] =>
    ids.flatMap(({ id }, i) =>
      reached.has(first + i)
        ? []
        : [{ code: 'unreachable' as const, at: [at, i], params: { name: id, persona } }],
    );
  return [...missing(scenario.beats, 'beats', 0), ...missing(scenario.endings, 'endings', beats)];
}

/** The first state of each beat that fails a test, as faults with the course that leads there. */
function strandedFaults(
  persona: PersonaId,
  found: Walk,
  good: (index: number) => boolean,
  code: 'no-ending' | 'no-way-back',
): Fault[] {
  const seen = new Set<number>();
  return found.states.flatMap(({ place }, index): Fault[] => {
    if (place >= found.beats || seen.has(place) || good(index)) return [];
    seen.add(place);
    const params = { name: placeOf(found, index), persona };
    return [{ code, at: ['beats', place], params, path: courseTo(found, index) }];
  });
}

function moodOf({ states }: Walk, index: number): number {
  const mood = CUSTOMER_STATES[states[index]?.customer ?? 0]?.mood;
  return mood === undefined ? 0 : MOODS.indexOf(mood);
}

/** Whether some reply soothes the customer of a state without losing them. */
function soothes(found: Walk, index: number, leaves: number): boolean {
  const mood = moodOf(found, index);
  if (mood >= MOODS.indexOf('calm')) return true;
  return nextOf(found, index).some((to) => found.states[to]?.place !== leaves && moodOf(found, to) > mood);
}

function wayFaults(scenario: Scenario, persona: PersonaId, found: Walk): Fault[] {
  const ended = found.states.flatMap(({ place }, index) => (place >= found.beats ? [index] : []));
  const ends = canReach(found, ended);
  const noEnding = strandedFaults(persona, found, (index) => ends[index] === 1, 'no-ending');
  // With no ending in sight the way back is no longer the question.
  if (noEnding.length > 0) return noEnding;
  const leaves = found.code.places.indexOf(scenario.leaves);
  return strandedFaults(persona, found, (index) => soothes(found, index, leaves), 'no-way-back');
}

/** Conditions that never hold, and ways that an earlier one always takes first. */
function guardFaults(scenario: Scenario, persona: PersonaId, { ways, states }: Walk): Fault[] {
  const reached = new Set(states.map(({ place }) => place));
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
    if (!reached.has(b)) return;
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
      const at: JsonPath = ['beats', b, 'next', n, ...(when === undefined ? [] : ['when'])];
      tell(way(own.length + n), at, { name: beat.id, target: to, persona });
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
  return found.states.flatMap(({ place, told }, index): Fault[] =>
    (scenario.beats[place]?.mentions ?? []).flatMap((fact, m): Fault[] => {
      const key = `${place}/${fact}`;
      if ((told & (1 << facts.indexOf(fact))) !== 0 || seen.has(key)) return [];
      seen.add(key);
      const params = { name: placeOf(found, index), fact, persona };
      const at = ['beats', place, 'mentions', m];
      return [{ code: 'untold-fact', at, params, path: courseTo(found, index) }];
    }),
  );
}

/**
 * Everything that can go wrong in play with one persona: reach, dead ends, traps, dead guards, untold facts, worn-out
 * lines. `plan` is the scenario's, from `walkPlan`; `share` is told at every pause.
 */
export function* verifySteps(plan: WalkPlan, persona: PersonaId, share: number): Steps<readonly Fault[]> {
  const { scenario } = plan;
  const { control } = flowById(scenario.flow);
  const found = yield* walkSteps(plan, { persona, dialogue: lowerDialogue(scenario), control }, share);
  if (!found.complete) return [{ code: 'too-many-states', at: [], params: { max: MAX_STATES, persona } }];
  yield share;
  const visits = visitsOf(found);
  yield share;
  const ways = wayFaults(scenario, persona, found);
  yield share;
  return [
    ...reachFaults(scenario, persona, found),
    ...ways,
    ...guardFaults(scenario, persona, found),
    ...toldFaults(scenario, persona, found),
    ...scenario.languages.flatMap((lang) => lineFaults(scenario, persona, lang, visits)),
  ];
}
