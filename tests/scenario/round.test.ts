import { describe, expect, it } from 'vitest';
import { PERSONA_IDS, type ReplyGraded } from '../../src/charts/types.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { openRound, positionOf, reactTo } from '../../src/scenario/round.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { playBoth } from './agreement.ts';
import { soundScenario } from './fixture.ts';
import { fork, hub } from './shapes.ts';

const scenario = scenarioSchema.parse(soundScenario());

function reply(part: Partial<ReplyGraded>): ReplyGraded {
  return {
    type: 'REPLY_GRADED',
    hurt: 0,
    heard: 0,
    owned: 0,
    concrete: 0,
    fit: 0,
    asks: null,
    unclear: false,
    met: [],
    ...part,
  };
}

describe('reactTo', () => {
  const round = compileRound(scenario, 'emotional');

  it('lets the dialogue choose under the new states: an insult changes this turn, not the next', () => {
    const start = openRound(round);
    const { reaction } = reactTo(round, start, reply({ hurt: 2, met: ['pitfall.hostile'] }));
    expect(reaction.position.customer).toEqual({
      mood: 'furious',
      trust: 'broken',
      patience: 2,
      disclosure: 'closed',
    });
    expect(reaction.kind).toBe('stayed');
  });

  it('moves on when the customer got what she waits for', () => {
    const { reaction } = reactTo(round, openRound(round), reply({ heard: 2, met: ['step.establish'] }));
    expect(reaction).toMatchObject({ kind: 'moved', from: 'opening', to: 'when' });
    expect(reaction.changes).toContainEqual({
      dimension: 'mood',
      from: 'upset',
      to: 'uneasy',
      because: 'heard',
    });
  });

  it('costs patience to be asked again', () => {
    const { reaction } = reactTo(round, openRound(round), reply({ unclear: true }));
    expect(reaction.changes).toEqual([{ dimension: 'patience', from: 5, to: 4, because: 'unclear' }]);
  });

  it('tells a fact that is asked for once', () => {
    const first = reactTo(round, openRound(round), reply({ asks: 'address' }));
    expect(first.reaction.told).toBe('address');
    const second = reactTo(round, first.snapshot, reply({ asks: 'address' }));
    expect(second.reaction.told).toBeNull();
    expect(second.reaction.position.told).toEqual(['address']);
  });

  it('leaves when patience is out and the reply does not move the beat', () => {
    let snapshot = openRound(round);
    const beats: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      const next = reactTo(round, snapshot, reply({}));
      snapshot = next.snapshot;
      beats.push(next.reaction.to);
    }
    expect(beats).toEqual(['opening', 'opening', 'opening', 'opening', 'opening', 'gone']);
    expect(positionOf(round, snapshot).ending).toBe('gone');
    expect(() => reactTo(round, snapshot, reply({}))).toThrow('ended');
  });
});

describe('the walk over plain data and XState', () => {
  it.each(PERSONA_IDS)(
    'agree in the other flow, with conditions over the history (%s)',
    { timeout: 60_000 },
    (persona) => {
      for (const shape of [fork(), hub()])
        expect(playBoth(scenarioSchema.parse(shape), persona, 40, 20).apart).toEqual([]);
    },
  );

  it.each(PERSONA_IDS)('agree step by step on random rounds (%s)', { timeout: 60_000 }, (persona) => {
    const { steps, apart } = playBoth(scenario, persona, 600, 40);
    expect(steps).toBeGreaterThan(2000);
    expect(apart).toEqual([]);
  });
});

describe('compileRound', () => {
  it('binds plain JSON: nothing of a round is hidden in code', () => {
    const { config, machine } = compileRound(scenario, 'rational');
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(Object.keys(machine.config.states ?? {}).sort()).toEqual(['dialogue', 'flow', 'persona']);
  });

  it('names only guards and actions that are there', () => {
    const { config, machine } = compileRound(scenario, 'rational');
    const named = [...JSON.stringify(config).matchAll(/"type":"(\w+)"/g)].map(([, name = '']) => name);
    const { guards, actions } = machine.implementations;
    const known = new Set(['parallel', ...Object.keys(guards), ...Object.keys(actions)]);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('refuses a target that is not there', () => {
    const broken = { ...scenario, opening: 'nowhere' };
    expect(() => compileRound(broken, 'rational')).toThrow('unknown-target /opening');
  });
});
