/** A file's text as a value of a format: parse → migrate → lint, each only when the one before was sound. */
import type { z } from 'zod';
import type { Fault } from './diagnostic.ts';
import { lint } from './lint.ts';
import { migrate } from './migrate.ts';
import { parseSource, type Source } from './parse.ts';

export interface Shaped<T> {
  readonly source: Source;
  /** `null` when its shape is not sound. */
  readonly value: T | null;
  readonly faults: readonly Fault[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a text as the current version of a format; `file` is the name that diagnostics carry. */
export function readShaped<T>(text: string, file: string, schema: z.ZodType<T>, current: number): Shaped<T> {
  const source = parseSource(text, file);
  const broken = (faults: readonly Fault[]): Shaped<T> => ({ source, value: null, faults });
  if (source.value === undefined) return broken([]);
  if (!isRecord(source.value))
    return broken([{ code: 'wrong-type', at: [], params: { expected: 'object' } }]);
  const migrated = migrate(source.value, current);
  if (!migrated.ok) return broken([migrated.error]);
  const shaped = lint(schema, migrated.value);
  return shaped.ok ? { source, value: shaped.value, faults: [] } : broken(shaped.error);
}
