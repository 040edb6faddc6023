import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { scenarioJsonSchema, type JsonSchema } from '../../src/scenario/json-schema.ts';
import { migrate, MIGRATIONS, type Migrations } from '../../src/scenario/migrate.ts';
import { FORMAT_VERSION } from '../../src/scenario/schema.ts';

const STEPS: Migrations = {
  1: ({ mood, ...rest }) => ({ ...rest, temper: mood }),
  2: (value) => ({ ...value, lists: [] }),
};

describe('migrate', () => {
  it('brings an old file up step by step', () => {
    expect(migrate({ format: 1, mood: 'calm' }, 3, STEPS)).toEqual({
      ok: true,
      value: { format: 3, temper: 'calm', lists: [] },
    });
    expect(migrate({ format: 3, mood: 'calm' }, 3, STEPS)).toEqual({
      ok: true,
      value: { format: 3, mood: 'calm' },
    });
  });

  it.each([
    ['none', {}, 'no-format'],
    ['a newer one', { format: 4 }, 'newer-format'],
    ['a fraction', { format: 1.5 }, 'unknown-format'],
    ['zero', { format: 0 }, 'unknown-format'],
    ['a word', { format: '1' }, 'unknown-format'],
  ])('refuses %s', (_name, value, code) => {
    expect(migrate(value, 3, STEPS)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses a version that nothing brings up', () => {
    expect(migrate({ format: 1 }, 2, {})).toMatchObject({ ok: false, error: { code: 'unknown-format' } });
  });
});

/** A file of each format that there ever was, as authors have them. They are never changed: a new format gets a new file. */
function fileOf(version: number): string {
  return `tests/scenario/formats/${version}.json`;
}

function versionsUpTo(version: number): readonly number[] {
  return Array.from({ length: version }, (_, i) => i + 1);
}

/** What is missing for files of every format up to this one to be read. */
function missingFor(current: number, migrations: Migrations): readonly string[] {
  return versionsUpTo(current).flatMap((version) => [
    ...(existsSync(fileOf(version)) ? [] : [`the file ${fileOf(version)}`]),
    ...(version === current || migrations[version] !== undefined ? [] : [`a step from format ${version}`]),
  ]);
}

/** The keys of a schema that a value leaves unused, by path. */
function unusedKeys(schema: JsonSchema, values: readonly unknown[], path: string): readonly string[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  const objects = values.filter(
    (value): value is Record<string, unknown> =>
      typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  return [
    ...Object.entries(properties).flatMap(([key, value]) => {
      const held = objects.flatMap((one) => (Object.hasOwn(one, key) ? [one[key]] : []));
      return held.length === 0 ? [`${path}/${key}`] : unusedKeys(value, held, `${path}/${key}`);
    }),
    ...(items === undefined ? [] : unusedKeys(items, values.filter(Array.isArray).flat(), path)),
    ...(typeof additionalProperties === 'object'
      ? unusedKeys(
          additionalProperties,
          objects.flatMap((one) => Object.values(one)),
          path,
        )
      : []),
    ...anyOf.flatMap((one) => unusedKeys(one, values, path)),
  ];
}

/** Every condition of a file, however deep. */
function conditionsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(conditionsIn);
  const whens = ['when', 'wants', 'opens', 'not'].flatMap((key) =>
    Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : [],
  );
  const lists = ['all', 'any'].flatMap((key) => {
    const list = (value as Record<string, unknown>)[key];
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  return [...whens, ...lists, ...inside];
}

describe('files of every format', () => {
  it('have what it takes to be read', () => {
    expect(missingFor(FORMAT_VERSION, MIGRATIONS)).toEqual([]);
    // So it would be told of a format raised without either.
    expect(missingFor(FORMAT_VERSION + 1, MIGRATIONS)).toEqual([
      `a step from format ${FORMAT_VERSION}`,
      `the file ${fileOf(FORMAT_VERSION + 1)}`,
    ]);
  });

  it.each(versionsUpTo(FORMAT_VERSION))(
    'are brought up and sound: format %d',
    { timeout: 120_000 },
    (version) => {
      const text = readFileSync(fileOf(version), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ format: version });
      const { scenario, diagnostics } = checkScenario(text, fileOf(version));
      expect(diagnostics).toEqual([]);
      expect(scenario?.format).toBe(FORMAT_VERSION);
    },
  );

  it('leave no key of the format untried', () => {
    const file = JSON.parse(readFileSync(fileOf(FORMAT_VERSION), 'utf8')) as unknown;
    const schema = scenarioJsonSchema();
    // Who is there beside the customer shows in other channels than the subject of a letter.
    expect(unusedKeys(schema, [file], '')).toEqual(['/bystanders']);
    const { condition = {} } = schema.$defs ?? {};
    expect(unusedKeys(condition, conditionsIn(file), 'condition')).toEqual([]);
  });
});
