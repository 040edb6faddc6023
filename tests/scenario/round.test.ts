import { describe, expect, it } from 'vitest';
import { NO_READING, PERSONA_IDS, type ReplyGraded } from '../../src/charts/types.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { beginAct, openRound, positionOf, reactTo } from '../../src/scenario/round.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { playBoth } from './agreement.ts';
import { soundScenario } from './fixture.ts';
import { fork, hub } from './shapes.ts';
import { addActs } from './with-acts.ts';

const scenario = scenarioSchema.parse(soundScenario());

function reply(part: Partial<ReplyGraded>): ReplyGraded {
  return { type: 'REPLY_GRADED', ...NO_READING, ...part };
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

describe('beginAct', () => {
  const acts = compileRound(scenarioSchema.parse(addActs(soundScenario())), 'cautious');
  const toReport = () => {
    const steps = ['step.control', 'step.establish', 'step.resolve', 'resolve.consent'] as const;
    const good = reply({ heard: 2, concrete: 2, met: [...steps] });
    const opened = reactTo(acts, openRound(acts), good).snapshot;
    return reactTo(acts, opened, good);
  };

  it('ends the contact and waits; then begins with what became of the promises', () => {
    const { snapshot, reaction } = toReport();
    expect(reaction).toMatchObject({ kind: 'parted', to: 'report' });
    const { begun } = beginAct(acts, snapshot, 'kept');
    expect(begun.position).toMatchObject({ beat: 'news', ending: null, promise: 'kept' });
  });

  it.each([
    ['kept', { from: 'building', to: 'firm' }],
    ['warned', { from: 'building', to: 'low' }],
    ['missed', { from: 'building', to: 'broken' }],
  ] as const)('moves trust for promises %s, a silent miss farthest', (fate, { from, to }) => {
    const { snapshot, reaction } = toReport();
    // Two good replies took it to firm: one that hurts takes it back to where both ways are open.
    expect(reaction.position.customer.trust).toBe('firm');
    const hurt = reactTo(acts, snapshot, reply({ hurt: 1, met: ['pitfall.but'] }));
    expect(hurt.reaction.kind).toBe('warned');
    const { changes } = beginAct(acts, hurt.snapshot, fate).begun;
    expect(changes).toContainEqual({ dimension: 'trust', from, to, because: fate });
  });

  it('gives half of the patience back with time, and none after a silent miss', () => {
    const { snapshot } = toReport();
    const hurt = reactTo(acts, snapshot, reply({ hurt: 2, met: ['pitfall.hostile'] })).snapshot;
    const twice = reactTo(acts, hurt, reply({ hurt: 2, met: ['pitfall.hostile'] })).snapshot;
    expect(positionOf(acts, twice).customer.patience).toBe(2);
    expect(beginAct(acts, twice, 'none').begun.position.customer.patience).toBe(5);
    expect(beginAct(acts, twice, 'missed').begun.position.customer.patience).toBe(2);
  });

  it('begins no act that nothing led to', () => {
    expect(() => beginAct(acts, openRound(acts), 'none')).toThrow('opening');
  });
});

describe('surprises', () => {
  const acts = compileRound(scenarioSchema.parse(addActs(soundScenario())), 'emotional');
  const inNews = () => {
    const steps = ['step.control', 'step.establish', 'step.resolve', 'resolve.consent'] as const;
    const good = reply({ heard: 2, concrete: 2, met: [...steps] });
    const first = reactTo(acts, openRound(acts), good).snapshot;
    return beginAct(acts, reactTo(acts, first, good).snapshot, 'none').snapshot;
  };
  const good = reply({ concrete: 2, heard: 1, met: ['step.resolve', 'step.control', 'step.establish'] });

  it('happen beside what the reply does, and move the customer with a reason', () => {
    let snapshot = inNews();
    let found = reactTo(acts, snapshot, reply({}));
    for (let turn = 0; turn < 3 && found.reaction.surprise === null; turn++) {
      snapshot = found.snapshot;
      found = reactTo(acts, snapshot, reply({}));
    }
    expect(found.reaction).toMatchObject({ kind: 'stayed', surprise: 'glance' });
    expect(found.reaction.position.happened).toEqual(['glance']);
    // Asked again, and a look at the clock.
    expect(found.reaction.changes).toContainEqual({
      dimension: 'patience',
      from: 3,
      to: 1,
      because: 'waited',
    });
    expect(reactTo(acts, found.snapshot, reply({})).reaction.surprise).toBeNull();
  });

  it('lead away at once where they lead somewhere, once', () => {
    const visit = reactTo(acts, inNews(), good).snapshot;
    const later = beginAct(acts, visit, 'none').snapshot;
    const flaw = reactTo(acts, later, good);
    expect(flaw.reaction).toMatchObject({ kind: 'moved', to: 'amends-2', surprise: 'flaw', revealed: [] });
    expect(flaw.reaction.position.told).toContain('address');
    const back = reactTo(acts, flaw.snapshot, reply({ heard: 1, met: ['step.establish'] })).snapshot;
    expect(reactTo(acts, back, good).reaction).toMatchObject({ kind: 'ended', surprise: null });
  });

  it('happen again where they may', () => {
    const vague = reply({ hurt: 1, met: ['pitfall.vague_promise'] });
    const first = reactTo(acts, inNews(), vague);
    const second = reactTo(acts, first.snapshot, vague);
    expect([first, second].map(({ reaction }) => reaction.surprise)).toContain('clock');
    expect(second.reaction.position.happened?.length).toBe(2);
  });
});

describe('the walk over plain data and XState', () => {
  it.each(PERSONA_IDS)(
    'agree in the other flow, with conditions over the history (%s)',
    { timeout: 60_000 },
    (persona) => {
      for (const shape of [fork(), hub(), addActs(soundScenario()), addActs(hub())])
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
