import { describe, expect, it } from 'vitest';
import { recitedSentences } from '../../../src/grading/gaming/recital.ts';
import { readText } from '../../../src/text/read-text.ts';

describe('recitedSentences', () => {
  it.each([
    ['抱歉 理解 共情 解决', [0]],
    ['抱歉理解共情解决', [0]],
    ['1、倾听 2、道歉 3、跟进', [0]],
    ['Sorry, empathy and resolution.', [0]],
    ['Sorry. Understanding. Solution.', [0, 1, 2]],
    ['着急、失望、生气、委屈', [0]],
    ['您好。抱歉、理解、解决。几点方便？', [1]],
    // Said to somebody, or too little to be a list
    ['抱歉', []],
    ['对不起，抱歉，致歉', []],
    ['理解，抱歉', []],
    ['抱歉让您着急了，我来解决', []],
    ['I understand, sorry, thanks', []],
    ['carefully', []],
    ['', []],
  ])('%j: %j', (raw, sentences) => {
    expect([...recitedSentences(readText(raw))]).toEqual(sentences);
  });
});
