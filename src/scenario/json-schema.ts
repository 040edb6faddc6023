import './jitless.ts';
import { z } from 'zod';
import descriptions from './descriptions.json' with { type: 'json' };
import flowDescriptions from './flow-descriptions.json' with { type: 'json' };
import { flowConditionSchema, flowSchema, milestoneConditionSchema } from './flow-schema.ts';
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

/** Descriptions by path of keys, ids and places in lists left out; `*.key` for a key that means the same wherever it stands. */
type Texts = Readonly<Record<string, string>>;

/** What a key is, and does in play. */
function textFor(texts: Texts, path: string, key: string): string | undefined {
  return Object.hasOwn(texts, path) ? texts[path] : texts[`*.${key}`];
}

/** A schema with a description at each key. */
function described(schema: JsonSchema, path: string, texts: Texts): JsonSchema {
  const { properties, items, additionalProperties, anyOf } = schema;
  const ofKeys = Object.entries(properties ?? {}).map(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const description = textFor(texts, at, key);
    const own = description === undefined ? {} : { description };
    return [key, { ...own, ...described(value, at, texts) }] as const;
  });
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(ofKeys) }),
    ...(items === undefined ? {} : { items: described(items, path, texts) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: described(additionalProperties, path, texts) }
      : {}),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => described(one, path, texts)) }),
  };
}

/** A format as JSON Schema; `defs` are the parts of it that name themselves. */
function jsonSchema(format: z.ZodType, defs: Readonly<Record<string, z.ZodType>>, texts: Texts): JsonSchema {
  const metadata = z.registry<{ readonly id: string }>();
  for (const [id, part] of Object.entries(defs)) metadata.add(part, { id });
  const schema = z.toJSONSchema(format, { io: 'input', target: 'draft-2020-12', metadata }) as JsonSchema;
  const named = Object.entries(schema.$defs ?? {}).map(
    ([name, one]) => [name, described(one, name, texts)] as const,
  );
  return { ...described(schema, '', texts), $defs: Object.fromEntries(named) };
}

/**
 * The author's format as JSON Schema, for editors that complete, explain and check while typing.
 * `scenarios/scenario.schema.json` is this value; a test holds them together and writes the file anew when it is run with
 * `--update`.
 */
export function scenarioJsonSchema(): JsonSchema {
  return jsonSchema(scenarioSchema, { condition: conditionSchema }, descriptions);
}

/** The same for a trainer's flow: `scenarios/flow.schema.json`. */
export function flowJsonSchema(): JsonSchema {
  const defs = { condition: flowConditionSchema, milestoneCondition: milestoneConditionSchema };
  return jsonSchema(flowSchema, defs, flowDescriptions);
}
