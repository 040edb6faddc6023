import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { chartMachine } from '../../src/charts/machine.ts';

import { moodShift, trustShift } from '../../src/charts/persona/shifts.ts';
import { personaChart } from '../../src/charts/persona/persona-chart.ts';
import {
  MOODS,
  NO_READING,
  PERSONA_IDS,
  TRUSTS,
  type Mood,
  type PersonaId,
  type Reading,
} from '../../src/charts/types.ts';
import { NUMERIC_READINGS } from '../../src/scenario/walk/readings.ts';

describe('moodShift', () => {
  it.each<[PersonaId, Mood, Partial<Reading>, number, string]>([
    [
      'emotional',
      'upset',
      { concrete: 2, fit: -1 },
      0,
      'a solution before hearing soothes nobody of feeling',
    ],
    ['emotional', 'upset', { heard: 2 }, 1, 'being heard in particular'],
    ['emotional', 'upset', { heard: 2, owned: 2 }, 2, 'heard and owned at once'],
    ['emotional', 'calm', { hurt: 1 }, -1, 'a slip'],
    ['rational', 'upset', { heard: 2 }, 0, 'feeling alone is no cause and no plan'],
    ['rational', 'upset', { owned: 2 }, 1, 'the fault owned'],
    ['rational', 'upset', { hurt: 1 }, 0, 'a slip is noted, not felt'],
    ['dominant', 'upset', { heard: 2, fit: -1 }, 0, 'talk without an act'],
    ['dominant', 'upset', { concrete: 2 }, 1, 'an act with a time'],
    ['cautious', 'upset', { heard: 2, owned: 2, concrete: 2, fit: 1 }, 1, 'never more than a step'],
    ['cautious', 'uneasy', { owned: 2, heard: 2 }, 0, 'nothing firm to hold on to'],
  ])('%s, %s: %o moves %i (%s)', (persona, mood, part, by) => {
    expect(moodShift(persona, mood, { ...NO_READING, ...part }).by).toBe(by);
  });

  it.each(PERSONA_IDS)('%s: sorry alone, which owns nothing, calms nobody', (persona) => {
    for (const mood of MOODS) expect(moodShift(persona, mood, NO_READING).by).toBe(0);
  });

  it.each(PERSONA_IDS)('%s: can be soothed from every mood, and never past the scale', (persona) => {
    MOODS.forEach((mood, at) => {
      const shifts = NUMERIC_READINGS.map((reading) => moodShift(persona, mood, reading).by);
      const best = Math.max(...shifts);
      expect(at + best).toBeLessThan(MOODS.length);
      expect(at + Math.min(...shifts)).toBeGreaterThanOrEqual(0);
      expect(best > 0).toBe(mood !== 'warm');
    });
  });

  it.each(PERSONA_IDS)('%s: a hurting reply never soothes', (persona) => {
    for (const reading of NUMERIC_READINGS.filter(({ hurt }) => hurt > 0)) {
      for (const mood of MOODS) expect(moodShift(persona, mood, reading).by).toBeLessThanOrEqual(0);
    }
  });
});

describe('trustShift', () => {
  it('stays on the scale and moves at most one step', () => {
    TRUSTS.forEach((trust, at) => {
      for (const reading of NUMERIC_READINGS) {
        const { by } = trustShift(trust, reading);
        expect(Math.abs(by)).toBeLessThanOrEqual(1);
        expect(TRUSTS[at + by]).toBeDefined();
      }
    });
  });
});

describe('personaChart', () => {
  it.each(PERSONA_IDS)('%s: every target exists in its region', (persona) => {
    for (const region of Object.values(personaChart(persona).states)) {
      const targets = Object.values(region.states).flatMap(({ on }) =>
        Object.values(on ?? {}).flatMap((ways) => ways.flatMap(({ target }) => target ?? [])),
      );
      expect(Object.keys(region.states)).toEqual(expect.arrayContaining([region.initial, ...targets]));
    }
  });

  function course(persona: PersonaId, parts: readonly Partial<Reading>[]) {
    const actor = createActor(chartMachine(persona, personaChart(persona), persona));
    actor.start();
    for (const part of parts) actor.send({ type: 'REPLY_GRADED', ...NO_READING, ...part });
    return actor.getSnapshot().value as unknown;
  }

  it.each<[PersonaId, string, readonly Partial<Reading>[], object]>([
    [
      'rational',
      'sorry, sorry, sorry',
      [{}, {}, {}],
      { mood: 'upset', trust: 'low', patience: 'left_5', disclosure: 'closed' },
    ],
    [
      'emotional',
      'insulted, then heard, then owned',
      [{ hurt: 2 }, { heard: 1 }, { heard: 2 }, { heard: 2, owned: 2 }],
      { mood: 'calm', trust: 'low', patience: 'left_3', disclosure: 'open' },
    ],
    [
      'dominant',
      'a firm plan in the customer’s hands at once',
      [{ owned: 1, concrete: 2, fit: 1 }],
      { mood: 'calm', trust: 'building', patience: 'left_4', disclosure: 'closed' },
    ],
    [
      'cautious',
      'the same plan moves only a step',
      [{ owned: 1, concrete: 2, fit: 1 }],
      { mood: 'uneasy', trust: 'building', patience: 'left_6', disclosure: 'closed' },
    ],
    [
      'cautious',
      'asked and heard, tells more with each reply',
      [{ asks: 'x' }, { heard: 2 }],
      { mood: 'upset', trust: 'low', patience: 'left_6', disclosure: 'open' },
    ],
  ])('%s: %s', (persona, _name, parts, value) => {
    expect(course(persona, parts)).toEqual(value);
  });

  it.each(PERSONA_IDS)('%s: patience and trust fall no further than their ends', (persona) => {
    const insults = Array.from({ length: 9 }, () => ({ hurt: 2 as const }));
    expect(course(persona, insults)).toEqual({
      mood: 'furious',
      trust: 'broken',
      patience: 'left_0',
      disclosure: 'closed',
    });
  });
});
