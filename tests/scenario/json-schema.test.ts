import { describe, expect, it } from 'vitest';
import descriptions from '../../src/scenario/descriptions.json' with { type: 'json' };
import { scenarioJsonSchema, type JsonSchema } from '../../src/scenario/json-schema.ts';

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

const schema = scenarioJsonSchema();
const keys = [
  ...keysIn(schema, ''),
  ...Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => keysIn(one, name)),
];

describe('scenarios/scenario.schema.json', () => {
  it('is what the schema says (`npx vitest run --update` writes it anew)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../scenarios/scenario.schema.json',
    );
  });

  it('requires what has no default, and allows no other keys', () => {
    expect(schema).toMatchObject({
      required: expect.not.arrayContaining(['facts', 'authority', 'plans']) as unknown,
      additionalProperties: false,
      $defs: { condition: { anyOf: expect.any(Array) as unknown } },
    });
  });

  it('explains every key in a sentence, and only keys that are there', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter(([, text]) => text === undefined || !/^[A-Z].+\.$/.test(text))).toEqual([]);
    const paths = keys.map(([path]) => path);
    const used = (path: string): boolean =>
      path.startsWith('*.') ? paths.some((one) => one.endsWith(path.slice(1))) : paths.includes(path);
    expect(Object.keys(descriptions).filter((path) => !used(path))).toEqual([]);
  });

  it('completes names that are fixed', () => {
    const { properties = {} } = schema;
    for (const key of ['level', 'industry', 'channel', 'persona'])
      expect(properties[key]).toHaveProperty('enum');
  });
});
