/** The shape of a file: zod's issues as our codes, with what is allowed at the place. */
import './jitless.ts';
import { z } from 'zod';
import { fail, ok, type Result } from '../shared/result.ts';
import { DURATION, WALL_TIME } from '../shared/wall-time.ts';
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

/** The schemas that a value can be held against: the branches of a union, each unwrapped. */
function branchesOf(schema: Schema): readonly Schema[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.options.flatMap((one) => branchesOf(one as Schema)) : [inner];
}

/** What stands under a key of one branch, if it has such a key. */
function under(schema: Schema, part: string | number): readonly Schema[] {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, Schema>;
    const value = Object.hasOwn(shape, part) ? shape[part] : undefined;
    return value === undefined ? [] : branchesOf(value);
  }
  if (schema instanceof z.ZodArray)
    return typeof part === 'number' ? branchesOf(schema.element as Schema) : [];
  return schema instanceof z.ZodRecord ? branchesOf(schema.valueType as Schema) : [];
}

/** The keys that an object may hold at a path. */
function keysAt(root: Schema, path: JsonPath): readonly string[] {
  let schemas = branchesOf(root);
  for (const part of path) schemas = schemas.flatMap((schema) => under(schema, part));
  return schemas.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

function toPath(path: readonly PropertyKey[]): JsonPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
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

function wrongShape(at: JsonPath, found: unknown): readonly Fault[] {
  return found === undefined
    ? [{ code: 'missing-field', at, params: { field: String(at.at(-1) ?? ''), expected: '' } }]
    : [{ code: 'wrong-shape', at }];
}

/**
 * The branch of a union that was meant: the only one whose faults all lie deeper than the value itself. `null` when none
 * or several could be meant.
 */
function meantBranch(
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
): readonly z.core.$ZodIssue[] | null {
  const meant = issue.errors.filter((issues) =>
    issues.every(({ path }) => path.length > 0 && valueAt(found, toPath(path)) !== undefined),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** What is told where a text has not the form that its key wants; a name elsewhere. */
const FORMATS: { readonly [pattern: string]: Fault['code'] } = {
  [String(WALL_TIME)]: 'bad-time',
  [String(DURATION)]: 'bad-duration',
};

/** One issue as faults; a union whose branches all fail is one fault at the union itself, unless it is clear which was meant. */
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
        params: { key },
        choice: { found: key, allowed: keysAt(schema, at) },
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
      const choice = { found: shown(found), allowed };
      return [{ code: 'wrong-value', at, params: { found: shown(found) }, choice }];
    }
    case 'too_small':
      return typeof found === 'number'
        ? [{ code: 'bad-number', at, params: { found, min: Number(issue.minimum) } }]
        : [{ code: 'empty', at, params: { min: Number(issue.minimum) } }];
    case 'too_big':
      return [{ code: 'bad-number', at, params: { found: shown(found), max: Number(issue.maximum) } }];
    case 'invalid_format':
      return [{ code: FORMATS[issue.pattern ?? ''] ?? 'bad-id', at, params: { found: shown(found) } }];
    case 'invalid_key': {
      const key = String(at.at(-1) ?? '');
      return [{ code: 'bad-id', at: at.slice(0, -1), key, params: { found: key } }];
    }
    case 'invalid_union': {
      const meant = meantBranch(issue, found);
      if (meant !== null)
        return meant.flatMap((one) =>
          toFaults(schema, { ...one, path: [...issue.path, ...one.path] }, value),
        );
      return wrongShape(at, found);
    }
    default:
      return wrongShape(at, found);
  }
}

/** The value as its schema gives it, with defaults filled in, or everything that is wrong with its shape. */
export function lint<T>(schema: z.ZodType<T>, value: unknown): Result<T, readonly Fault[]> {
  const result = schema.safeParse(value);
  return result.success
    ? ok(result.data)
    : fail(result.error.issues.flatMap((issue) => toFaults(schema, issue, value)));
}
