/** Sums and quantities in Chinese promises, with and without their unit. */
import { describe, expect, it } from 'vitest';
import { sumsIn } from '../../src/grading/commitments/zh/sums.ts';
import { sliceOf } from '../../src/shared/span.ts';
import { readText } from '../../src/text/read-text.ts';

const sums = (text: string) => {
  const doc = readText(text);
  return sumsIn(doc).map(({ span, kind, value }) => [sliceOf(doc.folded, span), kind, value]);
};

describe('sums', () => {
  it.each([
    ['运费我退您一百五。', '一百五', 'money', 150],
    ['团款两万六千全额退。', '两万六千', 'money', 26_000],
    ['12块9退到您余额。', '12块9', 'money', 12.9],
    ['手续费50不收。', '50', 'money', 50],
    ['三千元退給您。', '三千元', 'money', 3000],
    ['這個月的月費折一半。', '一半', 'percent', 50],
    ['房费打五折。', '五折', 'percent', 5],
    ['按原价的六成赔您。', '六成', 'percent', 60],
    ['我给您补两箱。', '两箱', 'count', 2],
    ['先借您一台用着。', '一台', 'count', 1],
  ])('%s', (text, words, kind, value) => {
    expect(sums(text)).toEqual([[words, kind, value]]);
  });

  it.each([
    '您带上身份证到3号窗口。',
    '我陪您一块儿去。',
    '这一台先别动。',
    '明天上午十点前送到。',
    '会员再延两个月。',
    '我给您说一声。',
  ])('none in “%s”', (text) => {
    expect(sums(text)).toEqual([]);
  });
});
