import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/commands/check.ts';
import { newCommand } from '../../src/cli/commands/new.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { fakeIo } from './support.ts';

describe('tongpin new scenario', () => {
  it.each(LANGS)('writes one in %s that check has nothing to say about', (lang) => {
    const io = fakeIo({ 'scenarios/README.md': '' }, lang);
    expect(newCommand('scenario', 'my-first', io)).toBe(0);
    const file = 'scenarios/my-first/scenario.json';
    expect(Object.keys(io.written)).toEqual([file]);
    expect(io.printed.join()).toContain(file);
    expect(JSON.parse(io.written[file] ?? '')).toMatchObject({ id: 'my-first', languages: [lang] });
    expect(checkFile(file, fakeIo(io.written, lang))).toEqual([]);
  });

  it('writes beside the terminal where there is no folder for scenarios', () => {
    const io = fakeIo({});
    newCommand('scenario', 'my-first', io);
    expect(Object.keys(io.written)).toEqual(['my-first/scenario.json']);
  });

  it('writes nothing over', () => {
    const io = fakeIo({ 'scenarios/mine/scenario.json': '{}' });
    expect(newCommand('scenario', 'mine', io)).toBe(1);
    expect(io.written).toEqual({});
  });

  it.each([
    ['scenario', 'My First'],
    ['scenario', '__proto__'],
    ['scenario', '../mine'],
    ['scenario', undefined],
    ['poem', 'mine'],
  ])('takes no %s %s', (kind, name) => {
    const io = fakeIo({});
    expect(newCommand(kind, name, io)).toBe(2);
    expect(io.written).toEqual({});
    expect(io.told).toHaveLength(1);
  });
});
