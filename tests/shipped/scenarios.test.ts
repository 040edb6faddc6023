/** Every shipped scenario passes the check that its authors use: proof, sample replies, plans. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFile } from '../../src/cli/commands/check.ts';
import { fakeIo } from '../cli/support.ts';

const FILES = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('scenario.json'))
  .map((path) => `scenarios/${path}`);

it.each(FILES)('%s', { timeout: 60_000 }, (file) => {
  expect(checkFile(file, fakeIo({ [file]: readFileSync(file, 'utf8') }))).toEqual([]);
});
