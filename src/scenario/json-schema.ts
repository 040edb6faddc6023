import './jitless.ts';
import { z } from 'zod';
import { conditionSchema, scenarioSchema } from './schema.ts';

/**
 * The author's format as JSON Schema, for editors that complete and check while typing. `scenarios/scenario.schema.json`
 * is this value; a test holds them together and writes the file anew when it is run with `--update`.
 */
export function scenarioJsonSchema(): object {
  const metadata = z.registry<{ readonly id: string }>();
  metadata.add(conditionSchema, { id: 'condition' });
  return z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-2020-12', metadata });
}
