import { describe, expect, it } from 'vitest';
import { contentOf, stem, unitsInside } from '../../src/text/content.ts';
import { readText } from '../../src/text/read-text.ts';

describe('contentOf', () => {
  it.each([
    ['冰柜送到了市集', ['冰柜', '柜送', '市集']],
    ['我理解您的心情', []],
    ['冰櫃', ['冰柜']],
    ['The freezer is delivered to stall 12 at 6:30', ['freez', 'deliv', 'stall', '12', '6:30']],
    ["I'm sorry for the inconvenience", []],
    ['F32 报错', ['f', '32', '报错']],
    ['', []],
  ])('%j has %j', (raw, units) => {
    expect(contentOf(readText(raw)).map(({ unit }) => unit)).toEqual(units);
  });

  it('points at each unit', () => {
    const doc = readText('送冰柜 by van 12.50');
    expect(contentOf(doc).map(({ start, end }) => doc.folded.slice(start, end))).toEqual([
      '送冰',
      '冰柜',
      'van',
      '12.50',
    ]);
  });
});

describe('unitsInside', () => {
  const doc = readText('冰柜冰柜、市集');
  const units = contentOf(doc);

  it('takes what lies inside as a whole, each once', () => {
    expect([...unitsInside(units, { start: 0, end: 4 })]).toEqual(['冰柜', '柜冰']);
    expect([...unitsInside(units, { start: 1, end: 3 })]).toEqual(['柜冰']);
    expect([...unitsInside(units, { start: 3, end: 7 })]).toEqual(['市集']);
    expect([...unitsInside(units, { start: 7, end: 7 })]).toEqual([]);
  });
});

describe('stem', () => {
  it('brings the forms of a word together', () => {
    for (const forms of [
      'deliver delivers delivered delivering delivery deliveries',
      'box boxes',
      'day days',
      'promise promises promised',
      'freezer freezers',
    ]) {
      expect(new Set(forms.split(' ').map((form) => stem(form))).size).toBe(1);
    }
    expect(stem('address')).toBe('address');
    expect(stem('bus')).toBe('bus');
    expect(stem('van')).toBe('van');
  });
});
