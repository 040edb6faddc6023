import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/shared/face.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';

const IDS = Array.from({ length: 60 }, (_, i) => `case-${i}`);

describe('lookOf', () => {
  it('takes what the scenario names', () => {
    const face = { hair: 'receding', beard: 'full', headscarf: true, glasses: true, skin: 'deep' } as const;
    expect(lookOf({ id: 'a', face })).toMatchObject(face);
  });

  it('fills in the rest from the id, always alike, and not alike for all', () => {
    expect(lookOf({ id: 'a', face: {} })).toEqual(lookOf({ id: 'a' }));
    expect(new Set(IDS.map((id) => JSON.stringify(lookOf({ id })))).size).toBeGreaterThan(50);
  });

  it('leaves open who the person is: no beard, headscarf or age by chance, and a cut that anybody wears', () => {
    for (const id of IDS) {
      expect(lookOf({ id })).toMatchObject({ beard: 'none', headscarf: false, grey: false });
      expect(lookOf({ id }).hair).toMatch(/^(bob|short|crop|curls|waves)$/);
    }
  });

  it('makes old people grey unless told otherwise', () => {
    expect(lookOf({ id: 'a', face: { age: 'old' } }).grey).toBe(true);
    expect(lookOf({ id: 'a', face: { age: 'old', grey: false } }).grey).toBe(false);
  });
});

describe('the shipped faces', () => {
  it('are told apart by more than their colours', () => {
    const shapes = SCENARIO_FILES.map(readShipped).map((scenario) => {
      const { head, hair, grey, glasses, beard, clothes, cloth } = lookOf(scenario);
      return JSON.stringify([head, hair, grey, glasses, beard, clothes, cloth]);
    });
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
