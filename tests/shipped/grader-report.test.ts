/** What the project says of its grader was measured with the grader it ships. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { LANGS } from '../../src/shared/lang.ts';

it('docs/grader-report.md is of these rules and weights, in every language, cross-validated, for moves, for promises and offers, by other hands, of evidence, of what gaming earns and of questions', () => {
  const [title, ...lines] = readFileSync('docs/grader-report.md', 'utf8').split('\n');
  expect(title).toContain(`Grader ${grader.version}:`);
  const headings = lines.filter((line) => line.startsWith('## '));
  expect(headings.map((line) => line.slice(3).split(/[,:]/)[0])).toEqual([
    ...LANGS,
    ...LANGS,
    ...LANGS,
    ...LANGS,
    'Evidence beside clauses marked by hand',
    'Gaming',
    'Questions',
  ]);
});
