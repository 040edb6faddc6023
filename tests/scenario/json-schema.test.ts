import { describe, expect, it } from 'vitest';
import flowDescriptions from '../../src/scenario/flow-descriptions.json' with { type: 'json' };
import descriptions from '../../src/scenario/descriptions.json' with { type: 'json' };
import { flowJsonSchema, scenarioJsonSchema, type JsonSchema } from '../../src/scenario/json-schema.ts';

/** Every key of the format with its description, by path. */
function keysIn(schema: JsonSchema, path: string): readonly (readonly [string, string | undefined])[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, value]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [[at, value.description] as const, ...keysIn(value, at)];
    }),
    ...(items === undefined ? [] : keysIn(items, path)),
    ...(typeof additionalProperties === 'object' ? keysIn(additionalProperties, path) : []),
    ...anyOf.flatMap((one) => keysIn(one, path)),
  ];
}

function allKeys(schema: JsonSchema): readonly (readonly [string, string | undefined])[] {
  return [
    ...keysIn(schema, ''),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => keysIn(one, name)),
  ];
}

const FORMATS = [
  ['scenario', scenarioJsonSchema(), descriptions],
  ['flow', flowJsonSchema(), flowDescriptions],
] as const;

describe.each(FORMATS)('scenarios/%s.schema.json', (name, schema, texts) => {
  const keys = allKeys(schema);

  it('is what the schema says (`npx vitest run --update` writes it anew)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../scenarios/${name}.schema.json`,
    );
  });

  it('explains every key in a sentence, and only keys that are there', () => {
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter(([, text]) => text === undefined || !/^[A-Z].+\.$/.test(text))).toEqual([]);
    const paths = keys.map(([path]) => path);
    const used = (path: string): boolean =>
      path.startsWith('*.') ? paths.some((one) => one.endsWith(path.slice(1))) : paths.includes(path);
    expect(Object.keys(texts).filter((path) => !used(path))).toEqual([]);
  });
});

describe('the JSON Schema of a scenario', () => {
  const schema = scenarioJsonSchema();

  it('requires what has no default, and allows no other keys', () => {
    expect(schema).toMatchObject({
      required: expect.not.arrayContaining(['facts', 'authority', 'plans']) as unknown,
      additionalProperties: false,
      $defs: { condition: { anyOf: expect.any(Array) as unknown } },
    });
  });

  it('completes names that are fixed', () => {
    const { properties = {} } = schema;
    for (const key of ['level', 'industry', 'channel', 'persona'])
      expect(properties[key]).toHaveProperty('enum');
  });
});
