import { describe, expect, it } from 'vitest';
import { playCommand } from '../../src/cli/commands/play.ts';
import { soundScenario } from '../scenario/fixture.ts';
import { fakeIo } from './support.ts';

const scenario = soundScenario();
scenario.plans = [
  {
    name: 'mute',
    lang: 'en',
    persona: 'emotional',
    replies: Array.from({ length: 6 }, (_, i) => 'hm '.repeat(i + 1)),
    ending: 'gone',
  },
];
const { plans } = scenario;
const TEXT = JSON.stringify(scenario);
const NONE = { persona: undefined, plan: undefined, lang: undefined };

describe('tongpin play', () => {
  it('plays a plan to its ending, and prints what was said and what moved', async () => {
    const [plan] = plans;
    const io = fakeIo({ 's.json': TEXT });
    expect(await playCommand('s.json', { ...NONE, plan: plan?.name }, io)).toBe(0);
    for (const reply of plan?.replies ?? [])
      expect(io.printed.join('\n')).toContain((typeof reply === 'string' ? reply : reply.warn).trim());
    expect(io.printed.some((line) => line.includes('→'))).toBe(true);
  });

  it.each([
    ['a plan that is not there', { ...NONE, plan: 'nothing' }],
    ['a persona that is not one', { ...NONE, plan: plans[0]?.name, persona: 'kind' }],
  ])('exits 2 for %s, and says which there are', async (_name, options) => {
    const io = fakeIo({ 's.json': TEXT });
    expect(await playCommand('s.json', options, io)).toBe(2);
    expect(io.told.join('\n').length).toBeGreaterThan(10);
  });

  it('exits 1 for a file with errors, with their places', async () => {
    const io = fakeIo({ 's.json': '{"format": 99}' });
    expect(await playCommand('s.json', NONE, io)).toBe(1);
    expect(io.told[0]).toMatch(/^s\.json:1:12: /);
  });

  it('exits 2 for no file', async () => {
    expect(await playCommand('s.json', NONE, fakeIo({}))).toBe(2);
  });
});
