/** The scenarios in `scenarios/`, read as the build reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readScenario } from '../../src/scenario/check.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

export const SCENARIO_FILES: readonly string[] = readdirSync('scenarios', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('scenario.json'))
  .sort()
  .map((path) => `scenarios/${path}`);

/** @throws Error for a file with a mistake. */
export function readShipped(file: string): Scenario {
  const { scenario } = readScenario(readFileSync(file, 'utf8'), file);
  if (scenario === null) throw new Error(`${file} has errors`);
  return scenario;
}
