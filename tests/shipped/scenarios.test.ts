/** Every shipped scenario passes the check that its authors use: proof, sample replies, plans. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFile } from '../../src/cli/commands/check.ts';
import { fakeIo } from '../cli/support.ts';
import { SCENARIO_FILES } from '../support/shipped-scenarios.ts';

it.each(SCENARIO_FILES)('%s', { timeout: 60_000 }, (file) => {
  expect(checkFile(file, fakeIo({ [file]: readFileSync(file, 'utf8') }))).toEqual([]);
});
