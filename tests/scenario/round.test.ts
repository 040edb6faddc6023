import { describe, expect, it } from 'vitest';
import { PERSONA_IDS, type ReplyGraded } from '../../src/charts/types.ts';
import { pickIndex } from '../../src/shared/random.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { NUMERIC_READINGS } from '../../src/scenario/events.ts';
import { plainStart, plainStep, type PlainState } from '../../src/scenario/plain-step.ts';
import { openRound, positionOf, reactTo } from '../../src/scenario/round.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { soundScenario } from './fixture.ts';

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
    let beats: string[] = [];
    for (let turn = 0; turn < 6; turn++) {
      const next = reactTo(round, snapshot, reply({}));
      snapshot = next.snapshot;
      beats = [...beats, next.reaction.to];
    }
    expect(beats).toEqual(['opening', 'opening', 'opening', 'opening', 'opening', 'gone']);
    expect(positionOf(round, snapshot).ending).toBe('gone');
    expect(() => reactTo(round, snapshot, reply({}))).toThrow('ended');
  });
});

describe('the walk over plain data and XState', () => {
  it.each(PERSONA_IDS)('agree step by step on random rounds (%s)', (persona) => {
    const round = compileRound(scenario, persona);
    const plain = { persona, dialogue: round.config.states.dialogue, control: true };
    const endings = scenario.endings.map(({ id }) => id);
    let snapshot = openRound(round);
    let state: PlainState = plainStart(plain);
    for (let step = 0; step < 2500; step++) {
      const numbers = NUMERIC_READINGS[pickIndex(NUMERIC_READINGS.length, persona, step)];
      if (numbers === undefined) throw new Error('no reading');
      const consent = pickIndex(3, 'consent', persona, step) === 0;
      const event = reply({
        ...numbers,
        asks: pickIndex(4, 'asks', persona, step) === 0 ? 'address' : null,
        met: [...numbers.met, ...(consent ? (['resolve.consent'] as const) : [])],
      });
      const next = reactTo(round, snapshot, event);
      state = plainStep(plain, state, event);
      const { beat, mood, trust, patience, disclosure, told } = state;
      expect({ beat, customer: { mood, trust, patience, disclosure }, told }).toEqual({
        beat: next.reaction.to,
        customer: next.reaction.position.customer,
        told: next.reaction.position.told,
      });
      const ended = endings.includes(beat);
      snapshot = ended ? openRound(round) : next.snapshot;
      if (ended) state = plainStart(plain);
    }
  });
});
