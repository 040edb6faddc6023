import { describe, expect, it } from 'vitest';
import { flowById } from '../../src/charts/flows/index.ts';
import { PERSONA_IDS, type PersonaId, type ReplyGraded } from '../../src/charts/types.ts';
import { lowerDialogue } from '../../src/scenario/lower.ts';
import {
  plainAct,
  plainStart,
  plainStep,
  type PlainRound,
  type PlainState,
} from '../../src/scenario/plain-step.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { canReach, courseTo, nextOf, placeOf } from '../../src/scenario/walk/graph.ts';
import { ENDLESS, visitsOf } from '../../src/scenario/walk/visits.ts';
import { walk, type Walk } from '../../src/scenario/walk/walk.ts';
import { settled, walkPlan } from '../../src/scenario/walk/walk-plan.ts';
import { soundScenario, type ScenarioInput } from './fixture.ts';
import { randomFate, randomReply } from './replies.ts';
import { addActs } from './with-acts.ts';
import { addTurns } from './with-turns.ts';

function scenarioWith(change: (scenario: ScenarioInput) => void = () => undefined): Scenario {
  const scenario = soundScenario();
  change(scenario);
  return scenarioSchema.parse(scenario);
}

function roundOf(scenario: Scenario, persona: PersonaId): PlainRound {
  return { persona, style: scenario.style, dialogue: lowerDialogue(scenario), flow: flowById(scenario.flow) };
}

function walked(scenario: Scenario, persona: PersonaId): Walk {
  return walk(walkPlan(scenario), persona);
}

/** The codes of all states. */
function statesOf({ code, count, place, customer, told, done }: Walk): readonly number[] {
  return Array.from({ length: count }, (_, i) =>
    code.encode(place[i] ?? 0, customer[i] ?? 0, told[i] ?? 0, done[i] ?? 0),
  );
}

/** An act begins, after a message where there is something to warn of: as a session does it. */
function actStep(round: PlainRound, state: PlainState, reply: ReplyGraded, key: string): PlainState {
  const fate = randomFate(key);
  const isRisky = state.beat === 'report';
  if (!isRisky) return plainAct(round, state, fate === 'kept' ? 'kept' : 'none');
  if (fate === 'none' || fate === 'kept') return plainAct(round, state, fate);
  if (fate === 'missed' && key.endsWith('1')) return plainAct(round, state, fate);
  const after = plainStep(round, state, reply);
  // An insult may end it.
  return after.beat === state.beat ? plainAct(round, after, fate) : after;
}

describe.each(PERSONA_IDS)('walk (%s)', (persona) => {
  it.each([false, true])('goes wherever replies take a round (turning: %s)', { timeout: 60_000 }, (turns) => {
    const scenario = scenarioWith((s) => {
      addActs(s);
      if (turns) addTurns(s);
      s.beats[1]!.next.unshift({
        when: { all: [{ met: 'resolve.reason' }, { told: 'address' }] },
        to: 'offer',
      });
      s.beats[2]!.next.unshift({
        when: { all: [{ step: 'control' }, { trust: { gte: 'firm' } }] },
        to: 'mended',
      });
      s.interrupts = [
        { when: { all: [{ met: 'pitfall.hostile' }, { mood: { lte: 'furious' } }] }, to: 'gone' },
      ];
    });
    const round = roundOf(scenario, persona);
    const plan = walkPlan(scenario);
    const found = walk(plan, persona);
    const indexOf = (state: PlainState): number => index.get(settled(plan, found.code.partsOf(state))) ?? -1;
    const index = new Map(statesOf(found).map((code, i) => [code, i]));
    const endings = new Set(scenario.endings.map(({ id }) => id));
    const acts = new Set(scenario.acts.map(({ id }) => id));
    let state = plainStart(round);
    const astray: unknown[] = [];
    for (let turn = 0; turn < 3000; turn++) {
      const reply = randomReply(state.persona, `${turn}`, ['address'], [], scenario.style);
      const next = acts.has(state.beat)
        ? actStep(round, state, reply, `${turn}`)
        : plainStep(round, state, reply);
      const here = indexOf(state);
      const there = indexOf(next);
      if (!nextOf(found, here).includes(there)) astray.push({ state, reply, next });
      state = endings.has(next.beat) ? plainStart(round) : next;
    }
    expect(astray).toEqual([]);
  });

  it('ends somewhere from every state', () => {
    const found = walked(scenarioWith(), persona);
    expect(found.complete).toBe(true);
    expect([...canReach(found, (place) => place >= found.inner)]).not.toContain(0);
  });
});

describe('courseTo', () => {
  it('tells a shortest course by its beats', () => {
    const found = walked(scenarioWith(), 'rational');
    const mended = statesOf(found).findIndex((_, i) => placeOf(found, i) === 'mended');
    expect(courseTo(found, mended)).toEqual(['opening', 'offer', 'mended']);
  });
});

describe('visitsOf', () => {
  it('counts each beat once, and asking again as often as the patience lasts', () => {
    expect(visitsOf(walked(scenarioWith(), 'dominant'))).toEqual({ entered: [1, 1, 1], stayed: [4, 4, 4] });
  });

  it('counts coming back while it costs patience, and knows when it never ends', () => {
    const back = (when: ScenarioInput['beats'][number]['wants']) =>
      scenarioWith((s) => void s.beats[1]!.next.unshift({ when, to: 'opening' }));
    const hurt = back({ all: [{ hurt: { gte: 2 } }, { patience: { gte: 1 } }] } as const);
    expect(visitsOf(walked(hurt, 'dominant')).entered).toEqual([2, 2, 1]);
    const free = back({ asks: 'any' } as const);
    expect(visitsOf(walked(free, 'dominant')).entered).toEqual([ENDLESS, ENDLESS, 1]);
  });
});

describe('walkPlan', () => {
  it('follows only what guards name, and what that waits for', () => {
    expect(walkPlan(scenarioWith()).code.tracked).toMatchObject({
      facts: [],
      steps: ['propose', 'consent'],
      control: false,
      trust: false,
      disclosure: false,
    });
    const told = scenarioWith((s) => {
      s.facts.push({ id: 'door', opens: { told: 'address' } });
      s.texts.en!.facts['door'] = s.texts.en!.facts['address']!;
      s.beats[1]!.wants = { told: 'door' };
    });
    expect(walkPlan(told).code.tracked).toMatchObject({ facts: ['address', 'door'], disclosure: true });
  });
});
