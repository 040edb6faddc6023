import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, PICTURE } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['讓您等了三天', '让您等了三天'],
    ['ＡＢＣ１２３！？', 'abc123!?'],
    ['「抱歉」', '"抱歉"'],
    ['“抱歉”', '"抱歉"'],
    ['I’m SORRY', "i'm sorry"],
    ['著急', '着急'],
    ['甚麼', '什么'],
    ['甚至', '甚至'],
    ['妳在嗎', '你在吗'],
    ['a\u200Bb\u202Ec', 'abc'],
    ['a  \u3000 b', 'a b'],
    ['好😊的', `好${PICTURE}的`],
    ['\uD83D x \uDE0A', ' x '],
  ])('%j → %j', (raw, folded) => {
    expect(fold(raw).folded).toBe(folded);
  });

  it('maps every folded unit back to where it begins, and is never longer than the raw text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const { folded, toRaw } = fold(raw);
        expect(folded.length).toBeLessThanOrEqual(raw.length);
        expect(toRaw).toHaveLength(folded.length + 1);
        for (let i = 0; i < folded.length; i++) expect(toRaw[i]).toBeLessThan(toRaw[i + 1] ?? 0);
        expect(toRaw[folded.length]).toBe(raw.length);
      }),
    );
  });

  it('drops the space that typography sets between a number and a character, and no other', () => {
    expect(fold('我 6 月 16 日前给您').folded).toBe('我6月16日前给您');
    expect(fold('room 6 today').folded).toBe('room 6 today');
    const { folded, toRaw } = fold('在 6 月');
    expect(Array.from(toRaw.subarray(0, folded.length))).toEqual([0, 2, 4]);
  });
});
