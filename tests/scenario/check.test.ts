import { describe, expect, it } from 'vitest';
import { checkScenario, checkSteps } from '../../src/scenario/check.ts';
import { soundScenario, type ScenarioInput } from './fixture.ts';
import { BROKEN_FILES, MISTAKES } from './mistakes.ts';

const FILE = 'lost-parcel.json';

function check(change: (scenario: ScenarioInput) => void) {
  const scenario = soundScenario();
  change(scenario);
  return checkScenario(JSON.stringify(scenario, null, 2), FILE);
}

// Tests plant what the types forbid.
type Loose = Record<string, unknown>;

describe('checkScenario', () => {
  it('finds nothing in a sound scenario', () => {
    const result = checkScenario(JSON.stringify(soundScenario(), null, 2), FILE);
    expect(result.diagnostics).toEqual([]);
    expect(result.scenario?.id).toBe('lost-parcel');
  });

  it('comes to the same in turns, and tells how far it is', () => {
    const text = JSON.stringify(soundScenario());
    const shares = new Set<number>();
    const steps = checkSteps(text, FILE);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.add(step.value);
    expect(step.value).toEqual(checkScenario(text, FILE));
    expect([...shares]).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it.each(MISTAKES)('finds $name at its place', ({ plant, code, pointer, at }) => {
    const scenario = soundScenario();
    plant(scenario);
    const text = JSON.stringify(scenario, null, 2);
    const { diagnostics, scenario: sound } = checkScenario(text, FILE);
    const found = diagnostics.find((one) => one.code === code && one.pointer === pointer);
    expect(diagnostics.map((one) => `${one.code} ${one.pointer}`)).toContain(`${code} ${pointer}`);
    expect(text.split('\n')[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toMatch(
      new RegExp(`^${at.replaceAll(/[[{]/g, '\\$&')}`),
    );
    expect(sound === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  });

  it('takes a file that leaves the face to its id', () => {
    const { diagnostics, scenario } = check((s) => {
      delete s.face;
    });
    expect(diagnostics).toEqual([]);
    expect(scenario?.face).toEqual({});
  });

  it('names what is allowed and what was probably meant', () => {
    const { diagnostics } = check((s) => void ((s as Loose)['persona'] = 'emotionl'));
    expect(diagnostics.map(({ params }) => params)).toEqual([
      { found: 'emotionl', allowed: 'rational, emotional, dominant, cautious', meant: 'emotional' },
    ]);
  });

  it('forgives a way that only some personas take', () => {
    const { diagnostics } = check((s) => {
      s.beats[1]!.next.unshift({ when: { patience: { gte: 6 } }, to: 'offer' });
    });
    expect(diagnostics).toEqual([]);
  });

  it('gives the shortest course that shows an untold fact', () => {
    const { diagnostics } = check((s) => void (s.beats[1]!.mentions = ['address']));
    expect(diagnostics.find(({ code }) => code === 'untold-fact')?.path).toEqual(['opening', 'when']);
  });

  it.each(BROKEN_FILES)('tells of $name without throwing', ({ text, code }) => {
    const result = checkScenario(text, FILE);
    expect(result.scenario).toBeNull();
    expect(result.diagnostics.map((d) => d.code)).toContain(code);
    for (const { line, column } of result.diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
  });

  it('leaves Object.prototype alone', () => {
    checkScenario('{"format": 1, "__proto__": {"polluted": true}}', FILE);
    expect(({} as Loose)['polluted']).toBeUndefined();
  });

  it('reads a file cut off anywhere without throwing', () => {
    const text = JSON.stringify(soundScenario());
    for (let length = 0; length < text.length; length += 37) {
      expect(checkScenario(text.slice(0, length), FILE).diagnostics.length).toBeGreaterThan(0);
    }
  });
});
