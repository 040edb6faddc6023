import { describe, expect, it } from 'vitest';
import { checkCommand, checkFile } from '../../src/cli/commands/check.ts';
import { newCommand } from '../../src/cli/commands/new.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { fakeIo } from './support.ts';

describe('tongpin new flow', () => {
  it.each(LANGS)('writes one in %s that check has nothing to say about', (lang) => {
    const io = fakeIo({ 'scenarios/README.md': '' }, lang);
    expect(newCommand('flow', 'house-way', io)).toBe(0);
    const file = 'scenarios/flows/house-way.json';
    expect(Object.keys(io.written)).toEqual([file]);
    expect(io.printed.join()).toContain('"flow": "house-way"');
    const checked = fakeIo(io.written, lang);
    expect(checkCommand(['scenarios'], true, checked)).toBe(0);
    expect(checked.printed).toEqual(['[]']);
  });

  it('takes no name of a taught flow, writes nothing over', () => {
    const taken = fakeIo({});
    expect(newCommand('flow', 'price', taken)).toBe(1);
    expect(taken.told[0]).toContain('price');
    const there = fakeIo({ 'scenarios/flows/mine.json': '{}' });
    expect(newCommand('flow', 'mine', there)).toBe(1);
    const bad = fakeIo({});
    expect(newCommand('flow', 'My Way', bad)).toBe(2);
    expect([taken.written, there.written, bad.written]).toEqual([{}, {}, {}]);
  });
});

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
