import { describe, expect, it } from 'vitest';
import { moodShift, trustShift } from '../../src/charts/persona/shifts.ts';
import { personaChart } from '../../src/charts/persona/persona-chart.ts';
import {
  MOODS,
  PERSONA_IDS,
  TRUSTS,
  type Mood,
  type PersonaId,
  type Reading,
} from '../../src/charts/types.ts';
import { NUMERIC_READINGS } from '../../src/scenario/events.ts';

const NOTHING: Reading = {
  hurt: 0,
  heard: 0,
  owned: 0,
  concrete: 0,
  fit: 0,
  asks: null,
  unclear: false,
  met: [],
};

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
    expect(moodShift(persona, mood, { ...NOTHING, ...part }).by).toBe(by);
  });

  it.each(PERSONA_IDS)('%s: sorry alone, which owns nothing, calms nobody', (persona) => {
    for (const mood of MOODS) expect(moodShift(persona, mood, NOTHING).by).toBe(0);
  });

  it.each(PERSONA_IDS)('%s: can be soothed from every mood, and never past the scale', (persona) => {
    MOODS.forEach((mood, at) => {
      const shifts = NUMERIC_READINGS.map((reading) => moodShift(persona, mood, reading).by);
      const best = Math.max(...shifts);
      expect(at + best).toBeLessThan(MOODS.length);
      expect(at + Math.min(...shifts)).toBeGreaterThanOrEqual(0);
      if (mood !== 'warm') expect(best).toBeGreaterThan(0);
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
      expect(region.states[region.initial]).toBeDefined();
      for (const state of Object.values(region.states)) {
        for (const transition of Object.values(state.on ?? {}).flat()) {
          if (transition.target !== undefined) expect(region.states[transition.target]).toBeDefined();
        }
      }
    }
  });
});
