import { afterEach, describe, expect, it } from 'vitest';
import { resolveDue } from '../../src/grading/commitments/due.ts';

/** A Thursday. */
const NOW = '2026-03-05T10:20';

const EXPECTED: readonly (readonly [string, string | null])[] = [
  ['at 13:00', '2026-03-05T13:00'],
  ['by 17:00 today', '2026-03-05T17:00'],
  ['by 9:00 on Monday', '2026-03-09T09:00'],
  ['at 7:00 tomorrow', '2026-03-06T07:00'],
  ['within two hours', '2026-03-05T12:20'],
  ['in half an hour', '2026-03-05T10:50'],
  ['by noon', '2026-03-05T12:00'],
  ['by Friday noon', '2026-03-06T12:00'],
  ['tomorrow', '2026-03-06T18:00'],
  ['tomorrow morning', '2026-03-06T12:00'],
  ['tonight', '2026-03-05T22:00'],
  ['by Monday', '2026-03-09T18:00'],
  ['next Thursday', '2026-03-12T18:00'],
  ['by four', '2026-03-05T16:00'],
  ['by ten tomorrow', '2026-03-06T10:00'],
  ['at half past four', '2026-03-05T16:30'],
  ['at a quarter to five', '2026-03-05T16:45'],
  ['by the end of the day', '2026-03-05T18:00'],
  ['by close of business', '2026-03-05T18:00'],
  ['within three working days', '2026-03-08T18:00'],
  ['on 12 March', '2026-03-12T18:00'],
  ['between 2 and 4 pm', '2026-03-05T16:00'],
  ['at 9:00', '2026-03-06T09:00'],
  ['soon', null],
  ['今天 13:00', '2026-03-05T13:00'],
  ['17:00 前', '2026-03-05T17:00'],
  ['周一上午 9:00 前', '2026-03-09T09:00'],
  ['明早七点', '2026-03-06T07:00'],
  ['两小时内', '2026-03-05T12:20'],
  ['24小时内', '2026-03-06T10:20'],
  ['半小时内', '2026-03-05T10:50'],
  ['中午前', '2026-03-05T12:00'],
  ['今天下午四点前', '2026-03-05T16:00'],
  ['明天', '2026-03-06T18:00'],
  ['明天上午', '2026-03-06T12:00'],
  ['今天下班前', '2026-03-05T18:00'],
  ['下班前', '2026-03-05T18:00'],
  ['一周内', '2026-03-12T18:00'],
  ['四点半', '2026-03-05T16:30'],
  ['明天三点前', '2026-03-06T15:00'],
  ['上午十一点', '2026-03-05T11:00'],
  ['早上六点', '2026-03-06T06:00'],
  ['一点', null],
  ['两点前', '2026-03-05T14:00'],
  ['三个工作日内', '2026-03-08T18:00'],
  ['3月12日', '2026-03-12T18:00'],
  ['星期一 9:00 前', '2026-03-09T09:00'],
  ['兩小時內', '2026-03-05T12:20'],
  ['後天', '2026-03-07T18:00'],
  ['禮拜三', '2026-03-11T18:00'],
  ['尽快', null],
];

const ZONE = process.env['TZ'];

describe('resolveDue', () => {
  afterEach(() => {
    if (ZONE === undefined) delete process.env['TZ'];
    else process.env['TZ'] = ZONE;
  });

  it.each(EXPECTED)('%s', (words, due) => {
    expect(resolveDue(words, NOW)).toBe(due);
  });

  it('names no time that lies behind', () => {
    expect(resolveDue('today', '2026-03-05T19:00')).toBeNull();
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Europe/London', 'Pacific/Auckland', 'Pacific/Apia'])(
    'is the same where the machine stands in %s, on nights of summer time too',
    (zone) => {
      process.env['TZ'] = zone;
      expect(EXPECTED.map(([words]) => resolveDue(words, NOW))).toEqual(EXPECTED.map(([, due]) => due));
      // Clocks change on these nights in London, New York and Auckland.
      expect(resolveDue('in 90 minutes', '2026-03-29T00:20')).toBe('2026-03-29T01:50');
      expect(resolveDue('24小时内', '2026-03-28T01:30')).toBe('2026-03-29T01:30');
      expect(resolveDue('in two hours', '2026-03-08T00:30')).toBe('2026-03-08T02:30');
      expect(resolveDue('within 24 hours', '2026-04-05T02:30')).toBe('2026-04-06T02:30');
    },
  );
});
