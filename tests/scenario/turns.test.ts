import { describe, expect, it } from 'vitest';
import { NO_READING, PERSONA_IDS, type PersonaId, type Reading } from '../../src/charts/types.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { openRound, reactTo } from '../../src/scenario/round.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { turnsIn } from '../../src/scenario/ways.ts';
import { heardIn } from '../../src/scenario/walk/heard.ts';
import { walk } from '../../src/scenario/walk/walk.ts';
import { walkPlan } from '../../src/scenario/walk/walk-plan.ts';
import { playBoth } from './agreement.ts';
import { soundScenario, type ScenarioInput } from './fixture.ts';
import { addActs } from './with-acts.ts';
import { addTurns } from './with-turns.ts';

const parsed = (scenario: ScenarioInput) => scenarioSchema.parse(scenario);
const turning = () => parsed(addTurns(soundScenario()));

/** The types of customer, and why each value moved, reply by reply. */
function course(
  scenario: ReturnType<typeof turning>,
  persona: PersonaId,
  replies: readonly Partial<Reading>[],
) {
  const round = compileRound(scenario, persona);
  let snapshot = openRound(round);
  return replies.map((part) => {
    const next = reactTo(round, snapshot, { type: 'REPLY_GRADED', ...NO_READING, ...part });
    snapshot = next.snapshot;
    const { position, surprise, changes } = next.reaction;
    return {
      persona: position.persona ?? null,
      surprise,
      patience: position.customer.patience,
      because: Object.fromEntries(changes.map(({ dimension, because }) => [dimension, because])),
    };
  });
}

const HURT = { hurt: 2 } as const;

describe('a customer who turns', () => {
  it.each(PERSONA_IDS)('goes the same way in both machines (%s)', { timeout: 60_000 }, (persona) => {
    const { steps, apart } = playBoth(parsed(addTurns(addActs(soundScenario()))), persona, 150, 40);
    expect(steps).toBeGreaterThan(500);
    expect(apart).toEqual([]);
  });

  it('is of another type from then on, and says so only while it is not the round’s', () => {
    const seen = course(turning(), 'emotional', [HURT, { met: ['pitfall.overpromise'] }, { heard: 2 }]);
    expect(seen.map(({ persona, surprise }) => [persona, surprise])).toEqual([
      ['dominant', 'pen-down'],
      ['cautious', 'notebook'],
      [null, 'softer'],
    ]);
  });

  it('is moved by what moves the new type', () => {
    const act = { concrete: 1 } as const;
    const moved = (persona: PersonaId, replies: readonly Partial<Reading>[]) =>
      course(turning(), persona, replies).at(-1)?.because['mood'] ?? null;
    // An act lifts whoever wants a result from fury, not one who wants to be heard.
    expect(moved('emotional', [HURT, act])).toBe('concrete');
    const staying = parsed(soundScenario());
    expect(course(staying, 'emotional', [HURT, act]).at(-1)?.because['mood'] ?? null).toBeNull();
  });

  it('keeps what is left of the patience, as far as the new type has any', () => {
    const [first] = course(turning(), 'cautious', [{ met: ['pitfall.overpromise'] }]);
    expect(first).toMatchObject({ persona: null, surprise: null, patience: 5 });
    const [, turned] = course(turning(), 'emotional', [{}, HURT]);
    expect(turned).toMatchObject({ persona: 'dominant', patience: 5 - 1 - 2 - 1 - 1 });
    const impatient = soundScenario();
    impatient.surprises = [{ id: 'turn', when: { heard: { gte: 1 } }, changes: { persona: 'dominant' } }];
    impatient.texts.en!.surprises = { turn: ['He puts the pen down.'] };
    expect(course(parsed(impatient), 'cautious', [{ heard: 1 }])).toMatchObject([
      { persona: 'dominant', patience: 4, because: { patience: 'surprise' } },
    ]);
  });

  it('doesn’t turn into what they are', () => {
    const seen = course(turning(), 'dominant', [HURT, { heard: 2 }, { heard: 2 }]);
    expect(seen.map(({ surprise }) => surprise)).toEqual([null, 'softer', null]);
  });
});

describe('the walk', { timeout: 30_000 }, () => {
  it('knows who can stand where', () => {
    const plan = walkPlan(turning());
    const found = walk(plan, 'rational');
    const byPlace = Object.fromEntries(
      found.code.places.map((place, i) => [place, heardIn(found, 'rational').types[i]]),
    );
    // Nothing turns a rational one but too much promised; whoever softens has gone on, and may then be hurt.
    expect(byPlace['opening']).toEqual(['rational', 'cautious']);
    expect(byPlace['when']).toEqual(['rational', 'emotional', 'dominant', 'cautious']);
    const still = walk(walkPlan(parsed(soundScenario())), 'rational');
    expect(heardIn(still, 'rational').types.flat()).toEqual(still.code.places.map(() => 'rational'));
  });

  it('tells a way that no type of the round can take', () => {
    const scenario = soundScenario();
    scenario.beats[1]!.next.unshift({
      when: { all: [{ persona: 'cautious' }, { long: true }] },
      to: 'offer',
    });
    const codes = () =>
      checkScenario(JSON.stringify(scenario), 'f').diagnostics.map(
        ({ code, pointer }) => `${code} ${pointer}`,
      );
    // A cautious customer minds no length.
    expect(codes()).toContain('never-true /beats/1/next/0/when');
    scenario.style = { detail: 'summary' };
    expect(codes()).not.toContain('never-true /beats/1/next/0/when');
  });

  it('asks for lines enough of each type that may stand there', () => {
    const lacking = (scenario: ScenarioInput) =>
      checkScenario(JSON.stringify(scenario), 'f').diagnostics.flatMap(({ code, params }) =>
        code === 'too-few-lines' ? [`${params['persona']} ${params['name']} ${params['kind']}`] : [],
      );
    const scenario = soundScenario();
    const beat = scenario.texts.en!.beats['when']!;
    // Enough for whoever is dominant from the start, whose patience is shorter.
    beat.nudge = { base: beat.nudge as string[], dominant: ['a?', 'b?', 'c?', 'd?'] };
    expect(lacking(scenario)).toEqual([]);
    scenario.surprises = [{ id: 'turn', when: { heard: { gte: 1 } }, changes: { persona: 'dominant' } }];
    scenario.texts.en!.surprises = { turn: ['He puts the pen down.'] };
    // The turn takes the patience with it.
    expect(lacking(scenario)).toEqual([]);
    const heard = heardIn(walk(walkPlan(parsed(scenario)), 'cautious'), 'cautious');
    // Being heard leads on from the opening; in the offer they may turn while asking again, which is said in the new voice.
    expect(heard.of('dominant').stayed).toEqual([0, 4, 5]);
    beat.nudge.dominant = ['a?', 'b?', 'c?'];
    expect(lacking(scenario)).toEqual(['dominant when nudge']);
  });
});

describe('turnsIn', () => {
  it('names each type once', () => {
    expect(turnsIn(turning())).toEqual(['dominant', 'cautious', 'emotional']);
    expect(turnsIn(parsed(soundScenario()))).toEqual([]);
  });
});
