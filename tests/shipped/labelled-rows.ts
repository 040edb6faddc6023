/** The rows that the learned layer is trained on. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Row } from '../../src/training/training-set.ts';

const FOLDER = 'training/rows';

export const labelledRows: readonly Row[] = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row),
);
