/**
 * The time on the wall of a scenario: a day and a minute that belong to no time zone, as `2026-03-05T10:20`. All arithmetic
 * is done as if it were UTC, so the machine's own zone and its changes to summer time can't leak in.
 */
export type WallTime = string;

/** What may stand in a file; whether the day exists is told by `isWallTime`. */
export const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
/** A number with its unit: minutes, hours, days. */
export const DURATION = /^[1-9]\d{0,3}[mhd]$/;

const MINUTE = 60_000;
const UNITS: { readonly [unit: string]: number } = { m: 1, h: 60, d: 24 * 60 };

function toMillis(time: WallTime): number {
  return Date.parse(`${time}Z`);
}

function fromMillis(millis: number): WallTime {
  return new Date(millis).toISOString().slice(0, 16);
}

/** The time of these parts; the month counts from 1. */
export function wallTime(year: number, month: number, day: number, hour: number, minute: number): WallTime {
  return fromMillis(Date.UTC(year, month - 1, day, hour, minute));
}

/** Whether there is such a day and minute: 31 February has the form only. */
export function isWallTime(time: string): boolean {
  const millis = WALL_TIME.test(time) ? toMillis(time) : Number.NaN;
  return !Number.isNaN(millis) && fromMillis(millis) === time;
}

export function addMinutes(time: WallTime, minutes: number): WallTime {
  return fromMillis(toMillis(time) + minutes * MINUTE);
}

/** From one time to another; below zero for going back. */
export function minutesBetween(from: WallTime, to: WallTime): number {
  return (toMillis(to) - toMillis(from)) / MINUTE;
}

/** Minutes of a duration such as `30m`, `24h` or `3d`. */
export function minutesOf(duration: string): number {
  return Number(duration.slice(0, -1)) * (UNITS[duration.at(-1) ?? ''] ?? 0);
}

/** The later of two. */
export function later(a: WallTime, b: WallTime): WallTime {
  return a < b ? b : a;
}

/** The same moment for `Intl`, to be formatted with `timeZone: 'UTC'`. */
export function asUtcDate(time: WallTime): Date {
  return new Date(toMillis(time));
}
