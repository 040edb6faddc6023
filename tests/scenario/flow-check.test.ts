import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flowsWith } from '../../src/charts/flows/index.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { checkFlow } from '../../src/scenario/flow-check.ts';
import { definitionOf, flowTextsOf } from '../../src/scenario/flow-file.ts';
import { soundScenario } from './fixture.ts';
import { FLOW_MISTAKES, soundFlow } from './flow-mistakes.ts';

const FILE = 'flows/house-way.json';

function textOf(flow: object): string {
  return JSON.stringify(flow, null, 2);
}

describe('checkFlow', () => {
  it('has nothing to say about a sound flow', () => {
    const { flow, diagnostics } = checkFlow(textOf(soundFlow()), FILE);
    expect(diagnostics).toEqual([]);
    expect(flow?.id).toBe('house-way');
  });

  it.each(FLOW_MISTAKES)('finds $name where it stands', ({ code, pointer, at, plant }) => {
    const flow = soundFlow();
    plant(flow as never);
    const text = textOf(flow);
    const { diagnostics } = checkFlow(text, FILE);
    const found = diagnostics.find((one) => one.code === code && one.pointer === pointer);
    expect(diagnostics.map((one) => `${one.code} ${one.pointer}`)).toContain(`${code} ${pointer}`);
    expect(text.split('\n')[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1)).toMatch(
      new RegExp(`^${at.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  });

  it('names the circle of steps that wait for one another', () => {
    const flow = soundFlow();
    flow.steps[0]!.after = ['mend'];
    const [first] = checkFlow(textOf(flow), FILE).diagnostics;
    expect(first?.params).toEqual({ names: 'hear → mend → hear' });
  });

  it('is sound with warnings alone, and never throws', () => {
    const flow = soundFlow();
    flow.texts.en!.milestones!['warmer'] = 'Warmer';
    expect(checkFlow(textOf(flow), FILE).flow).not.toBeNull();
    const text = textOf(soundFlow());
    for (let length = 0; length < text.length; length += 41)
      expect(checkFlow(text.slice(0, length), FILE).flow).toBeNull();
  });
});

describe('a flow of an author', () => {
  const flows = flowsWith([definitionOf(soundFlow())]);
  const scenario = { ...soundScenario(), flow: 'house-way' };
  for (const beat of scenario.beats) beat.wants = { step: 'mend' };
  scenario.beats.at(-1)!.next = [{ when: { step: 'hear' }, to: 'mended' }, { to: 'settled' }];

  it('can be named by a scenario, with its steps, and is proved with it', () => {
    // Mending comes after hearing, so the second way is never taken.
    const { diagnostics } = checkScenario(textOf(scenario), 'scenario.json', flows);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreachable', 'never-chosen']);
  });

  it('is unknown without its file, and the message says where it has to lie', () => {
    const [first] = checkScenario(textOf(scenario), 'scenario.json').diagnostics;
    expect(first).toMatchObject({ code: 'unknown-flow', pointer: '/flow', params: { name: 'house-way' } });
  });

  it('is called by its first language where it has no other', () => {
    const texts = flowTextsOf([soundFlow()]);
    expect(texts['zh-Hans']['house-way']).toBe(texts.en['house-way']);
  });
});

describe('the flows that are shipped', () => {
  const files = readdirSync('scenarios/flows').map((name) => `scenarios/flows/${name}`);

  it.each(files)('%s has no mistake and speaks all languages', (file) => {
    const { flow, diagnostics } = checkFlow(readFileSync(file, 'utf8'), file);
    expect(diagnostics).toEqual([]);
    expect(flow?.languages).toEqual(['zh-Hans', 'zh-Hant', 'en']);
  });
});
