import { asUtcDate, type WallTime } from '../shared/wall-time.ts';

/** A time on the scenario's clock as one says it: the day of the week and the hour. */
export function wallTimeText(time: WallTime, lang: string): string {
  return new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(asUtcDate(time));
}
