import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { soundScenario } from '../scenario/fixture.ts';
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

  it('exits 2 when there is nothing to check', () => {
    expect(checkCommand(['nothing'], false, fakeIo({}))).toBe(2);
    expect(checkCommand(['a'], false, fakeIo({ 'a/x.txt': '' }))).toBe(2);
  });
});
