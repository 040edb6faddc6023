/** Any scenario with any flow: the walk and XState agree on rounds whose course hangs on the flow's steps, and the proof is quick. */
import { describe, expect, it } from 'vitest';
import { flowById, type FlowInfo } from '../../src/charts/flows/index.ts';
import { PERSONA_IDS, type PersonaId } from '../../src/charts/types.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { lowerDialogue } from '../../src/scenario/lower.ts';
import { plainStart, plainStep, type PlainState } from '../../src/scenario/plain-step.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { nextOf } from '../../src/scenario/walk/graph.ts';
import { walk } from '../../src/scenario/walk/walk.ts';
import { settled, walkPlan } from '../../src/scenario/walk/walk-plan.ts';
import { flows } from '../../src/wiring/flows.ts';
import { flagsOfFlow, playBoth } from './agreement.ts';
import { soundScenario, type ScenarioInput } from './fixture.ts';
import { randomReply } from './replies.ts';
import { made } from './shapes.ts';

type Beat = ScenarioInput['beats'][number];

/** A beat for each step of the flow, that waits for it and for nothing else. */
function stepByStep({ id, order }: FlowInfo): ScenarioInput {
  const beats = order.map((step, at): Beat => {
    const next = order[at + 1];
    return {
      id: `beat-${at}`,
      wants: { step },
      next: [{ to: next === undefined ? 'mended' : `beat-${at + 1}` }],
    };
  });
  const endings = [
    { id: 'mended', rank: 1 },
    { id: 'gone', rank: 0 },
  ];
  return made({ id: 'by-steps', flow: id, beats, endings });
}

/** Every step, those beside the path too, asked for in one beat: as large as it gets. */
function allAtOnce({ id, names }: FlowInfo): ScenarioInput {
  const all = [...names].map((step) => ({ step }));
  const scenario = soundScenario();
  scenario.flow = id;
  const [first, second, last] = scenario.beats as [Beat, Beat, Beat];
  first.wants = { any: all };
  second.wants = { any: [{ not: { any: all } }, { concrete: { gte: 1 } }] };
  last.wants = { all };
  last.next = [{ when: { all: [...all, { mood: { gte: 'calm' } }] }, to: 'mended' }, { to: 'settled' }];
  return scenario;
}

function compiled(input: ScenarioInput): Scenario {
  return scenarioSchema.parse(input);
}

/** Plays at random beside the walk, and gives the steps that it doesn't know. */
function astray(scenario: Scenario, persona: PersonaId, replies: number): readonly unknown[] {
  const flow = flowById(scenario.flow, flows);
  const round = { persona, dialogue: lowerDialogue(scenario), flow };
  const plan = walkPlan(scenario, flows);
  const found = walk(plan, persona);
  expect(found.complete).toBe(true);
  const index = new Map(
    Array.from({ length: found.count }, (_, i) => [
      found.code.encode(found.place[i] ?? 0, found.customer[i] ?? 0, found.told[i] ?? 0, found.done[i] ?? 0),
      i,
    ]),
  );
  const indexOf = (state: PlainState): number => index.get(settled(plan, found.code.partsOf(state))) ?? -1;
  const endings = new Set(scenario.endings.map(({ id }) => id));
  const wanted = flagsOfFlow(flow);
  const lost: unknown[] = [];
  let state = plainStart(round);
  for (let turn = 0; turn < replies; turn++) {
    const reply = randomReply(persona, `${turn}`, ['address'], wanted);
    const next = plainStep(round, state, reply);
    if (!nextOf(found, indexOf(state)).includes(indexOf(next))) lost.push({ state, reply, next });
    state = endings.has(next.beat) ? plainStart(round) : next;
  }
  return lost;
}

describe.each([...flows.keys()])('a scenario by the steps of %s', (id) => {
  const flow = flowById(id, flows);

  it('goes on in XState as in our own steps', () => {
    const { steps, apart } = playBoth(compiled(stepByStep(flow)), 'emotional', 60, 25);
    expect(steps).toBeGreaterThan(150);
    expect(apart).toEqual([]);
  });

  it('goes nowhere that the walk does not', { timeout: 60_000 }, () => {
    expect(astray(compiled(stepByStep(flow)), 'rational', 1500)).toEqual([]);
    expect(astray(compiled(allAtOnce(flow)), 'cautious', 1500)).toEqual([]);
  });

  it('is proved in seconds: every beat and ending can be reached', { timeout: 20_000 }, () => {
    const { diagnostics } = checkScenario(JSON.stringify(stepByStep(flow)), 'scenario.json', flows);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a scenario that names no step', () => {
  it.each([...flows.keys()])('can be played by every persona with %s', (id) => {
    const plain = soundScenario();
    plain.flow = id;
    for (const beat of plain.beats) beat.wants = { concrete: { gte: 1 } };
    plain.beats.at(-1)!.next = [{ when: { concrete: { gte: 2 } }, to: 'mended' }, { to: 'settled' }];
    const scenario = compiled(plain);
    for (const persona of PERSONA_IDS) expect(playBoth(scenario, persona, 5, 15).apart).toEqual([]);
  });
});
