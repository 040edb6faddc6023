import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../src/shared/clause.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return clauseOf(text, { start, end: start + words.length });
}

describe('the clause around some words', () => {
  it('ends at the marks on both sides, which are left out', () => {
    expect(around('I hear you. No wonder you are upset, truly.', 'upset')).toBe('No wonder you are upset');
    expect(around('您好，换谁都会生气。我来查', '生气')).toBe('换谁都会生气');
  });

  it('ends where the words end in a mark of their own', () => {
    expect(around('你冲我吼什么？有话好好说，行不行', '你冲我吼什么？')).toBe('你冲我吼什么');
  });

  it('is the whole text where it has no marks', () => {
    expect(around('换谁都会生气', '生气')).toBe('换谁都会生气');
  });

  it('does not end inside a number or an abbreviation', () => {
    expect(around('Our van comes at 6.30 today, with 1,200 tiles', 'comes')).toBe(
      'Our van comes at 6.30 today',
    );
  });

  it('keeps words that reach over a mark whole', () => {
    expect(around('好的，白等了一天，又一天，对不起', '白等了一天，又一天')).toBe('白等了一天，又一天');
  });

  it('falls back to the words where the clause is too long to quote', () => {
    expect(around(`${'so '.repeat(30)}sorry`, 'sorry')).toBe('sorry');
  });
});
