import { asUtcDate, type WallTime } from '../shared/wall-time.ts';

/** A time on the scenario's clock as one says it: the day of the week and the hour. The same on every engine. */
export function wallTimeText(time: WallTime, lang: string): string {
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(asUtcDate(time));
  return `${day} ${time.slice(-5)}`;
}
