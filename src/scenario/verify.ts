/** Proves a resolved scenario for one persona by walking every state (design §6). */
import { flowById } from '../charts/flows/index.ts';
import { PERSONAS } from '../charts/persona/personas.ts';
import { MOODS, type PersonaId } from '../charts/types.ts';
import type { Lang } from '../shared/lang.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import { wordingsFor } from './lines.ts';
import { lowerDialogue } from './lower.ts';
import type { PlainRound } from './plain-step.ts';
import type { Scenario } from './schema.ts';
import { canReach, courseTo, MAX_STATES, walk, type Walk, type WalkNode } from './walk.ts';

function reachFaults(scenario: Scenario, persona: PersonaId, { nodes }: Walk): Fault[] {
  const reached = new Set(nodes.map(({ state }) => state.beat));
  const missing = (ids: readonly { readonly id: string }[], at: string): Fault[] =>
    ids.flatMap(({ id }, i) =>
      reached.has(id) ? [] : [{ code: 'unreachable' as const, at: [at, i], params: { name: id, persona } }],
    );
  return [...missing(scenario.beats, 'beats'), ...missing(scenario.endings, 'endings')];
}

/** The first node for each beat that fails a test, as faults with the course that leads there. */
function strandedFaults(
  scenario: Scenario,
  persona: PersonaId,
  { nodes }: Walk,
  good: ReadonlySet<number>,
  code: 'no-ending' | 'no-way-back',
): Fault[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ state }, index): Fault[] => {
    const at = scenario.beats.findIndex(({ id }) => id === state.beat);
    if (at === -1 || good.has(index) || seen.has(state.beat)) return [];
    seen.add(state.beat);
    return [{ code, at: ['beats', at], params: { name: state.beat, persona }, path: courseTo(nodes, index) }];
  });
}

/** Whether some reply soothes the customer of a state without losing her. */
function soothes({ nodes }: Walk, { state, next }: WalkNode, leaves: string): boolean {
  const mood = MOODS.indexOf(state.mood);
  if (mood >= MOODS.indexOf('calm')) return true;
  return [...next].some((to) => {
    const after = nodes[to]?.state;
    return after !== undefined && after.beat !== leaves && MOODS.indexOf(after.mood) > mood;
  });
}

function wayFaults(scenario: Scenario, persona: PersonaId, found: Walk): Fault[] {
  const { nodes } = found;
  const endings = new Set(scenario.endings.map(({ id }) => id));
  const ended = nodes.flatMap(({ state }, index) => (endings.has(state.beat) ? [index] : []));
  const noEnding = strandedFaults(scenario, persona, found, canReach(nodes, ended), 'no-ending');
  // With no ending in sight the way back is no longer the question.
  if (noEnding.length > 0) return noEnding;
  const soothed = new Set(
    nodes.flatMap((node, index) => (soothes(found, node, scenario.leaves) ? [index] : [])),
  );
  return strandedFaults(scenario, persona, found, soothed, 'no-way-back');
}

function guardFaults(scenario: Scenario, persona: PersonaId, { taken, held, nodes }: Walk): Fault[] {
  const reached = new Set(nodes.map(({ state }) => state.beat));
  const faults: Fault[] = [];
  const interrupts = scenario.interrupts.map(() => ({ held: false, taken: false }));
  scenario.beats.forEach((beat, b) => {
    if (!reached.has(beat.id)) return;
    const own = scenario.interrupts.flatMap(({ to }, i) => (to === beat.id ? [] : [i]));
    own.forEach((i, place) => {
      const seen = interrupts[i];
      if (seen === undefined) return;
      seen.held ||= held.has(`${beat.id}#${place}`);
      seen.taken ||= taken.has(`${beat.id}#${place}`);
    });
    beat.next.forEach(({ to, when }, n) => {
      const key = `${beat.id}#${own.length + n}`;
      const at: JsonPath = ['beats', b, 'next', n, ...(when === undefined ? [] : ['when'])];
      const params = { name: beat.id, target: to, persona };
      if (!held.has(key)) faults.push({ code: 'never-true', at, params });
      else if (!taken.has(key)) faults.push({ code: 'never-chosen', severity: 'warning', at, params });
    });
  });
  interrupts.forEach((seen, i) => {
    const params = { name: 'interrupts', target: scenario.interrupts[i]?.to ?? '', persona };
    const at = ['interrupts', i, 'when'];
    if (!seen.held) faults.push({ code: 'never-true', at, params });
    else if (!seen.taken) faults.push({ code: 'never-chosen', severity: 'warning', at, params });
  });
  return faults;
}

function toldFaults(scenario: Scenario, persona: PersonaId, { nodes }: Walk): Fault[] {
  const seen = new Set<string>();
  return nodes.flatMap(({ state, from }, index): Fault[] => {
    const b = scenario.beats.findIndex(({ id }) => id === state.beat);
    const entered = from === -1 || nodes[from]?.state.beat !== state.beat;
    if (b === -1 || !entered) return [];
    return (scenario.beats[b]?.mentions ?? []).flatMap((fact, m): Fault[] => {
      const key = `${state.beat}/${fact}`;
      if (state.told.includes(fact) || seen.has(key)) return [];
      seen.add(key);
      const params = { name: state.beat, fact, persona };
      return [{ code: 'untold-fact', at: ['beats', b, 'mentions', m], params, path: courseTo(nodes, index) }];
    });
  });
}

/** A customer may have to ask again as often as the patience lasts, and never in the same words. */
function wordingFaults(scenario: Scenario, persona: PersonaId, lang: Lang): Fault[] {
  const texts = scenario.texts[lang];
  if (texts === undefined) return [];
  const needed = PERSONAS[persona].patience;
  const seen = new Map<string, string>();
  return scenario.beats.flatMap(({ id }): Fault[] => {
    const beat = texts.beats[id];
    if (beat === undefined) return [];
    const nudges = wordingsFor(beat.nudge, persona);
    const at = ['texts', lang, 'beats', id];
    const faults: Fault[] = [];
    if (nudges.length < needed) {
      faults.push({
        code: 'too-few-lines',
        at: [...at, 'nudge'],
        params: { name: id, persona, lang, found: nudges.length, needed },
      });
    }
    for (const line of [...wordingsFor(beat.say, persona), ...nudges]) {
      const before = seen.get(line);
      if (before !== undefined) {
        faults.push({ code: 'duplicate-line', at, params: { name: id, other: before, persona, lang, line } });
      }
      seen.set(line, id);
    }
    return faults;
  });
}

/** Everything that can go wrong in play with one persona: reach, dead ends, traps, dead guards, untold facts, worn-out lines. */
export function verify(scenario: Scenario, persona: PersonaId): readonly Fault[] {
  const round: PlainRound = {
    persona,
    dialogue: lowerDialogue(scenario),
    control: flowById(scenario.flow).control,
  };
  const found = walk(scenario, round);
  const lines = scenario.languages.flatMap((lang) => wordingFaults(scenario, persona, lang));
  if (!found.complete)
    return [{ code: 'too-many-states', at: [], params: { max: MAX_STATES, persona } }, ...lines];
  return [
    ...reachFaults(scenario, persona, found),
    ...wayFaults(scenario, persona, found),
    ...guardFaults(scenario, persona, found),
    ...toldFaults(scenario, persona, found),
    ...lines,
  ];
}
