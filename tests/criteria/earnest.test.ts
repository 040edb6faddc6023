/** Plain questions are not taken for insults, with the weights that the app is shipped with. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';

describe('what is asked in earnest', () => {
  it.each(['那要不要退錢', '那您要不要退錢？', '您需不需要我帮您留一份？', '要不要先改到星期四？'])(
    'is no pitfall of tone: %s',
    (reply) => {
      const { levels } = grader.assess(reply, { customer: '（一直沒講話）' });
      expect(levels['pitfall.hostile']).toBeUndefined();
    },
  );

  it.each(['你要不要臉？', '您到底要不要退啊，烦死了。'])('is still one in scorn: %s', (reply) => {
    expect(grader.assess(reply, { customer: '我要退货。' }).levels['pitfall.hostile']).toBe(1);
  });
});
