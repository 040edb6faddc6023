import { describe, expect, it } from 'vitest';
import { evidenceOf, levelsOf } from '../../src/grading/evidence.ts';
import type { Finding } from '../../src/grading/types.ts';
import { readText } from '../../src/text/read-text.ts';

const RAW = 'ab\u200Bc😊 def ghi';
const DOC = readText(RAW);

const finding = (start: number, end: number, level: 1 | 2 = 1, code = 'x'): Finding => ({
  criterion: 'apology.sorry',
  level,
  code,
  span: { start, end },
  sure: 1,
});
const wordsOf = (findings: readonly Finding[]): readonly string[] =>
  evidenceOf(DOC, findings).map(({ start, end }) => RAW.slice(start, end));

describe('evidenceOf', () => {
  it('points into the raw text, whole characters, in order of place', () => {
    expect(wordsOf([finding(5, 8), finding(1, 4)])).toEqual(['b\u200Bc😊', 'def']);
  });

  it('leaves out what is empty, twice, or inside what says as much', () => {
    expect(wordsOf([finding(5, 5), finding(5, 8), finding(5, 8), finding(6, 7)])).toEqual(['def']);
    expect(wordsOf([finding(5, 8, 2), finding(5, 12, 1)])).toEqual(['def ghi', 'def']);
    expect(wordsOf([finding(5, 12, 2), finding(5, 8, 1)])).toEqual(['def ghi']);
  });

  it('keeps what only overlaps, and other criteria', () => {
    expect(wordsOf([finding(5, 8), finding(6, 12)])).toEqual(['def', 'ef ghi']);
    expect(wordsOf([finding(5, 12), { ...finding(5, 8), criterion: 'apology.impact' }])).toEqual([
      'def ghi',
      'def',
    ]);
  });
});

describe('levelsOf', () => {
  it('takes the highest level, however often', () => {
    expect(levelsOf([finding(0, 1), finding(1, 2, 2), finding(2, 3)])).toEqual({ 'apology.sorry': 2 });
    expect(levelsOf([])).toEqual({});
  });
});
