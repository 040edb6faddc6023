/**
 * When a promise falls due: its words of time held against the clock of the scenario. A library reads the words; what it
 * leaves open is settled here. It works with dates of the machine's zone, so it is asked in a week of January, in which
 * no zone changes its clocks, and the answer is moved back: the same everywhere.
 */
import * as en from 'chrono-node/en';
import * as zh from 'chrono-node/zh/hans';
import { addMinutes, asUtcDate, minutesBetween, wallTime, type WallTime } from '../../shared/wall-time.ts';
import { fold } from '../../text/fold.ts';

/** Gives the time by which something has to be done, or `null` where the words name none that lies ahead. */
export type ResolveDue = (words: string, saidAt: WallTime) => WallTime | null;

const HAN = /\p{sc=Han}/u;
/** A day of the calendar is the same whatever week it is asked in. */
const NAMES_A_DAY =
  /\d{1,2} ?[月日号]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/;
/** A Monday. */
const QUIET_WEEK = '2026-01-05T00:00';
const WEEK = 7 * 24 * 60;

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "By four" is in the afternoon, "by nine" in the morning. */
const FIRST_MORNING_HOUR = 7;

function hourOf(word: string): number {
  const hour = HOURS.includes(word) ? HOURS.indexOf(word) + 1 : Number(word);
  return hour < FIRST_MORNING_HOUR ? hour + 12 : hour;
}

const HOUR_WORD = `(${HOURS.join('|')}|\\d{1,2})`;
const PAST_HOUR = new RegExp(`\\b(half|quarter) (past|to) ${HOUR_WORD}\\b`, 'g');
const BARE_HOUR = new RegExp(
  `\\b(?:by|before|at|until|around) ${HOUR_WORD}\\b(?! ?(?::|\\.|%|am\\b|pm\\b|a\\.m|p\\.m|o'clock|percent|pounds|minutes?|hours?|days?|weeks?))`,
  'g',
);

/** Says in the library's words what it doesn't know. */
function reworded(text: string): string {
  return (
    text
      .replaceAll(/\b(?:the )?end of (?:the )?(?:day|business)\b|\bclose of business\b/g, 'today')
      .replaceAll(/\b(?:working|business) (?=days?\b)/g, '')
      .replaceAll(PAST_HOUR, (_, part: string, side: string, word: string) => {
        const minutes = (part === 'half' ? 30 : 15) * (side === 'to' ? -1 : 1);
        return addMinutes(wallTime(2026, 1, 5, hourOf(word), 0), minutes).slice(-5);
      })
      .replaceAll(BARE_HOUR, (_, word: string) => `at ${hourOf(word)}:00`)
      // “这一点” is a point, and no hour.
      .replaceAll(/^[这那]?一点$/g, '')
      .replaceAll(/(?<![一二三四五六七八九十两\d上午早晨晚里夜])(?=[一二两三四五六]点)/g, '下午')
      .replaceAll(/工作日/g, '天')
      .replaceAll(/([一两二三四\d])个?(?:周|星期|礼拜)(?=之?以?内)/g, (_, count: string) => {
        const weeks = Number(
          count
            .replace(/[一]/, '1')
            .replace(/[两二]/, '2')
            .replace('三', '3')
            .replace('四', '4'),
        );
        return `${weeks * 7}天`;
      })
      .replaceAll(/(?:下班|打烊|关门)前/g, (_, at: number, all: string) =>
        /[天日周]/.test(all.slice(0, at)) ? '' : '今天',
      )
  );
}

/** The hour that ends a part of the day, where no hour is named: by then it has to be done. */
const PART_ENDS: readonly (readonly [RegExp, number])[] = [
  [/noon|中午|午前|lunch/, 12],
  [/morning|上午|早|first thing/, 12],
  [/tonight|evening|night|晚/, 22],
];
const DAY_ENDS = 18;

export const resolveDue: ResolveDue = (words, saidAt) => {
  const text = reworded(fold(words).folded);
  const isDated = NAMES_A_DAY.test(text);
  const away = isDated ? 0 : Math.floor(minutesBetween(QUIET_WEEK, saidAt) / WEEK) * WEEK;
  const asked = asUtcDate(addMinutes(saidAt, -away));
  const reference = new Date(
    asked.getUTCFullYear(),
    asked.getUTCMonth(),
    asked.getUTCDate(),
    asked.getUTCHours(),
    asked.getUTCMinutes(),
  );
  const [found] = (HAN.test(text) ? zh.casual : en.casual).parse(text, reference, { forwardDate: true });
  if (found === undefined) return null;
  const at = found.end ?? found.start;
  const get = (part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => at.get(part) ?? 0;
  const isExact = at.isCertain('hour');
  const ends = PART_ENDS.find(([part]) => part.test(text))?.[1] ?? DAY_ENDS;
  const [hour, minute] = isExact ? [get('hour'), get('minute')] : [ends, 0];
  const due = addMinutes(wallTime(get('year'), get('month'), get('day'), hour, minute), away);
  return due > saidAt ? due : null;
};
