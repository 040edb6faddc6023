/** The shape of a file: zod's issues as our codes, with what is allowed at the place. */
import './jitless.ts';
import { z } from 'zod';
import { fail, ok, type Result } from '../shared/result.ts';
import { nearest } from '../shared/nearest.ts';
import type { Fault, JsonPath } from './diagnostic.ts';

type Schema = z.ZodType;

/** The schema below optional, default and lazy wrappers. */
function unwrap(schema: Schema): Schema {
  let inner = schema;
  for (;;) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as Schema;
    else if (inner instanceof z.ZodLazy) inner = inner.unwrap() as Schema;
    else return inner;
  }
}

/** The keys that an object may hold at a path, where the schema tells. */
function keysAt(root: Schema, path: JsonPath): readonly string[] {
  let schema = unwrap(root);
  for (const part of path) {
    if (schema instanceof z.ZodObject)
      schema = unwrap((schema.shape as Record<string, Schema>)[String(part)] ?? z.never());
    else if (schema instanceof z.ZodArray) schema = unwrap(schema.element as Schema);
    else if (schema instanceof z.ZodRecord) schema = unwrap(schema.valueType as Schema);
    else return [];
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function toPath(path: readonly PropertyKey[]): JsonPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function hint(name: string, allowed: readonly string[]): Record<string, string> {
  const meant = nearest(name, allowed);
  return { allowed: allowed.join(', '), ...(meant === null ? {} : { meant }) };
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** One issue as faults; a union whose branches all fail is one fault at the union itself. */
function toFaults(schema: Schema, issue: z.core.$ZodIssue, value: unknown): readonly Fault[] {
  const at = toPath(issue.path);
  const found = valueAt(value, at);
  switch (issue.code) {
    case 'invalid_type': {
      const field = String(at.at(-1) ?? '');
      if (found === undefined)
        return [{ code: 'missing-field', at, params: { field, expected: issue.expected } }];
      return [{ code: 'wrong-type', at, params: { expected: issue.expected } }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        at,
        key,
        params: { key, ...hint(key, keysAt(schema, at)) },
      }));
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (found === undefined) {
        return [
          {
            code: 'missing-field',
            at,
            params: { field: String(at.at(-1) ?? ''), expected: allowed.join(', ') },
          },
        ];
      }
      return [{ code: 'wrong-value', at, params: { found: shown(found), ...hint(shown(found), allowed) } }];
    }
    case 'too_small':
      return typeof found === 'number'
        ? [{ code: 'bad-number', at, params: { found, min: Number(issue.minimum) } }]
        : [{ code: 'empty', at, params: { min: Number(issue.minimum) } }];
    case 'too_big':
      return [{ code: 'bad-number', at, params: { found: shown(found), max: Number(issue.maximum) } }];
    case 'invalid_format':
      return [{ code: 'bad-id', at, params: { found: shown(found) } }];
    case 'invalid_key': {
      const key = String(at.at(-1) ?? '');
      return [{ code: 'bad-id', at: at.slice(0, -1), key, params: { found: key } }];
    }
    default:
      return found === undefined
        ? [{ code: 'missing-field', at, params: { field: String(at.at(-1) ?? ''), expected: '' } }]
        : [{ code: 'wrong-shape', at }];
  }
}

/** The value as its schema gives it, with defaults filled in, or everything that is wrong with its shape. */
export function lint<T>(schema: z.ZodType<T>, value: unknown): Result<T, readonly Fault[]> {
  const result = schema.safeParse(value);
  return result.success
    ? ok(result.data)
    : fail(result.error.issues.flatMap((issue) => toFaults(schema, issue, value)));
}
