import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { soundScenario } from '../scenario/fixture.ts';
import { soundFlow } from '../scenario/flow-mistakes.ts';
import { fakeIo } from './support.ts';

const SOUND = JSON.stringify(soundScenario(), null, 2);

describe('tongpin check', () => {
  it('finds scenario.json below a folder, and nothing wrong in a sound one', () => {
    const io = fakeIo({ 'a/b/scenario.json': SOUND, 'a/notes.json': '{' });
    expect(checkCommand(['a'], false, io)).toBe(0);
    expect(io.printed).toHaveLength(2);
    expect(io.printed[1]).toMatch(/^a\/b\/scenario\.json, en: .* address \d\/3\./);
  });

  it.each(LANGS)('says where, what and what to do, in %s', (lang) => {
    const io = fakeIo({ 's.json': SOUND.replace('"emotional"', '"emotionl"') }, lang);
    expect(checkCommand(['s.json'], false, io)).toBe(1);
    const line = SOUND.split('\n').findIndex((part) => part.includes('"persona"')) + 1;
    expect(io.printed[0]).toMatch(new RegExp(`^s\\.json:${line}:\\d+: .*emotionl`));
    expect(io.printed[1]).toContain('emotional');
  });

  it('prints findings as JSON', () => {
    const io = fakeIo({ 's.json': '{"format": 99}' });
    expect(checkCommand(['s.json'], true, io)).toBe(1);
    expect(JSON.parse(io.printed.join('\n'))).toMatchObject([
      { file: 's.json', line: 1, column: 12, pointer: '/format', code: 'newer-format', severity: 'error' },
    ]);
  });

  it("plays a scenario's own samples and plans, and tells where they fail", () => {
    const scenario = soundScenario();
    scenario.samples = [
      { lang: 'en', customer: 'My parcel is gone.', reply: 'Hello.', levels: { 'apology.sorry': 1 } },
    ];
    scenario.plans = [
      { name: 'mute', lang: 'en', persona: 'emotional', replies: ['...hm'], ending: 'mended' },
    ];
    const io = fakeIo({ 's.json': JSON.stringify(scenario, null, 2) });
    expect(checkCommand(['s.json'], true, io)).toBe(1);
    const found = JSON.parse(io.printed.join('\n')) as readonly {
      code: string;
      pointer: string;
      line: number;
    }[];
    expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['sample-miss', '/samples/0'],
      ['plan-open', '/plans/0'],
    ]);
    for (const { line } of found) expect(line).toBeGreaterThan(1);
  });

  it('finds flows/*.json below a folder, and scenarios may name them', () => {
    const named = JSON.stringify({ ...soundScenario(), flow: 'house-way' }).replaceAll('"consent"', '"mend"');
    const files = { 'a/case/scenario.json': named, 'a/flows/house-way.json': JSON.stringify(soundFlow()) };
    const whole = fakeIo(files);
    expect(checkCommand(['a'], true, whole)).toBe(0);
    expect(whole.printed).toEqual(['[]']);
    // A scenario by itself is checked with the flows that lie beside it.
    expect(checkCommand(['a/case/scenario.json'], true, fakeIo(files))).toBe(0);
    const alone = fakeIo({ 'case/scenario.json': named });
    expect(checkCommand(['case/scenario.json'], false, alone)).toBe(1);
    expect(alone.printed.join('\n')).toMatch(/There is no flow “house-way”[\s\S]*flows\//);
  });

  it('tells mistakes in a flow with their place, wherever its file lies, and two flows of one id', () => {
    const flow = soundFlow();
    flow.steps[0]!.carriedBy = { hurt: { lte: 0 } };
    const io = fakeIo({ 'mine.json': JSON.stringify(flow, null, 2) });
    expect(checkCommand(['mine.json'], false, io)).toBe(1);
    expect(io.printed[0]).toMatch(/^mine\.json:\d+:\d+: .*“hear”/);
    const twice = JSON.stringify(soundFlow());
    const two = fakeIo({ 'a/flows/one.json': twice, 'a/flows/two.json': twice });
    expect(checkCommand(['a'], true, two)).toBe(1);
    expect(JSON.parse(two.printed.join(''))).toMatchObject([
      { file: 'a/flows/two.json', pointer: '/id', code: 'duplicate-id' },
    ]);
  });

  it('exits 2 when there is nothing to check', () => {
    expect(checkCommand(['nothing'], false, fakeIo({}))).toBe(2);
    expect(checkCommand(['a'], false, fakeIo({ 'a/x.txt': '' }))).toBe(2);
  });
});
