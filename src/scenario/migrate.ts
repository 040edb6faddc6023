/** Older formats are brought up step by step, newer ones refused. */
import { fail, ok, type Result } from '../shared/result.ts';
import type { Fault } from './diagnostic.ts';

/** Turns a value of one format version into the next; the key is the version it takes. */
export interface Migrations {
  readonly [from: number]: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/**
 * Format 1 is the first: nothing to bring up yet. Whoever raises `FORMAT_VERSION` adds a step here and a file of the new
 * format to `tests/scenario/formats/`; a test sees to it.
 */
export const MIGRATIONS: Migrations = {};

/**
 * Brings a value to the current format. The error is a fault at `/format`: missing, newer than this app, or a version
 * that never was.
 */
export function migrate(
  value: Readonly<Record<string, unknown>>,
  current: number,
  migrations: Migrations = MIGRATIONS,
): Result<Readonly<Record<string, unknown>>, Fault> {
  const { format } = value;
  if (format === undefined) return fail({ code: 'no-format', at: [], params: { current } });
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return fail({
      code: 'unknown-format',
      at: ['format'],
      params: { found: JSON.stringify(format), current },
    });
  }
  if (format > current)
    return fail({ code: 'newer-format', at: ['format'], params: { found: format, current } });
  let migrated = value;
  for (let version = format; version < current; version++) {
    const step = migrations[version];
    if (step === undefined)
      return fail({ code: 'unknown-format', at: ['format'], params: { found: format, current } });
    migrated = { ...step(migrated), format: version + 1 };
  }
  return ok(migrated);
}
