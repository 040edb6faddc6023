import './jitless.ts';
import { z } from 'zod';
import descriptions from './descriptions.json' with { type: 'json' };
import { conditionSchema, scenarioSchema } from './schema.ts';

/** The part of JSON Schema that zod writes for our format. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** By path of keys, ids and places in lists left out; `*.key` for a key that means the same wherever it stands. */
const TEXTS: Readonly<Record<string, string>> = descriptions;

/** What a key is, and does in play. */
function textFor(path: string, key: string): string | undefined {
  return Object.hasOwn(TEXTS, path) ? TEXTS[path] : TEXTS[`*.${key}`];
}

/** A schema with a description at each key. */
function described(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, additionalProperties, anyOf } = schema;
  const ofKeys = Object.entries(properties ?? {}).map(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const description = textFor(at, key);
    return [key, { ...(description === undefined ? {} : { description }), ...described(value, at) }] as const;
  });
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(ofKeys) }),
    ...(items === undefined ? {} : { items: described(items, path) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: described(additionalProperties, path) }
      : {}),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => described(one, path)) }),
  };
}

/**
 * The author's format as JSON Schema, for editors that complete, explain and check while typing.
 * `scenarios/scenario.schema.json` is this value; a test holds them together and writes the file anew when it is run with
 * `--update`.
 */
export function scenarioJsonSchema(): JsonSchema {
  const metadata = z.registry<{ readonly id: string }>();
  metadata.add(conditionSchema, { id: 'condition' });
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata,
  }) as JsonSchema;
  const defs = Object.entries(schema.$defs ?? {}).map(([name, one]) => [name, described(one, name)] as const);
  return { ...described(schema, ''), $defs: Object.fromEntries(defs) };
}
