import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

describe('scenarios/scenario.schema.json', () => {
  it('is what the schema says (`npx vitest run --update` writes it anew)', async () => {
    await expect(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../scenarios/scenario.schema.json',
    );
  });

  it('requires what has no default, and allows no other keys', () => {
    expect(scenarioJsonSchema()).toMatchObject({
      required: expect.not.arrayContaining(['facts', 'authority', 'plans']) as unknown,
      additionalProperties: false,
      $defs: { condition: { anyOf: expect.any(Array) as unknown } },
    });
  });
});
