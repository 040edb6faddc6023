/** Times in Chinese promises: points, how often, how long. */
import { describe, expect, it } from 'vitest';
import { pointsIn, timeOf } from '../../src/grading/commitments/zh/time-of.ts';
import { timesIn } from '../../src/grading/commitments/zh/times.ts';
import { sliceOf } from '../../src/shared/span.ts';
import { readText } from '../../src/text/read-text.ts';

describe('times', () => {
  it.each([
    ['明天上午十点前送到。', '明天上午十点前', 'point'],
    ['本周内给您结果。', '本周内', 'point'],
    ['最晚后天到账。', '最晚后天', 'point'],
    ['三个工作日内退回。', '三个工作日内', 'point'],
    ['七点五十到。', '七点五十', 'point'],
    ['今天起由老陈负责。', '今天起', 'point'],
    ['每天下午去问。', '每天下午', 'often'],
    ['再等十分钟。', '十分钟', 'length'],
    ['退房当天给您现结。', '当天', 'point'],
    ['您结账的时候直接减掉。', '您结账的时候', 'event'],
    ['禮拜四下午五點前回覆您。', '礼拜四下午五点前', 'point'],
  ])('%s', (text, words, kind) => {
    const doc = readText(text);
    const { folded } = doc;
    expect(timesIn(doc).map((time) => [sliceOf(folded, time.span), time.kind])).toEqual([[words, kind]]);
  });

  it.each(['您到3号窗口。', '昨天下午换好的。', '我尽快回您。'])('none in “%s”', (text) => {
    expect(pointsIn(readText(text))).toEqual([]);
  });

  it('how far something goes is not when it is done', () => {
    const doc = readText('房间给您保留到30号。');
    const { folded } = doc;
    expect(timeOf(doc, null, { start: 0, end: folded.length })).toBeNull();
  });
});
