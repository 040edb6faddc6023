/** The import fence of ARCHITECTURE.md bites: planted violations are reported with the way out, allowed imports are not. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const FORBIDDEN: readonly [file: string, line: string][] = [
  ['src/shared/bad.ts', "import { x } from '../text/x.ts';"],
  ['src/text/bad.ts', "import { x } from '../grading/x.ts';"],
  ['src/grading/bad.ts', "import { x } from '../criteria/x.ts';"],
  ['src/criteria/a/bad.ts', "import { x } from '../../text/x.ts';"],
  ['src/charts/flows/bad.ts', "import { x } from '../../scenario/x.ts';"],
  ['src/charts/bad.ts', "import { x } from '../grading/x.ts';"],
  ['src/scenario/bad.ts', "import { x } from '../session/x.ts';"],
  ['src/session/bad.ts', "import { x } from '../storage/x.ts';"],
  ['src/session/react.ts', "import { x } from 'react';"],
  ['src/coach/bad.ts', "import { x } from '../report/x.ts';"],
  ['src/coach/rules.ts', "import { x } from '../criteria/x.ts';"],
  ['src/report/bad.ts', "import { x } from '../session/x.ts';"],
  ['src/storage/bad.ts', "import { x } from '../session/x.ts';"],
  ['src/ui/bad.ts', "import { x } from '../views/x.ts';"],
  ['src/views/bad.ts', "import { x } from '../session/x.ts';"],
  ['src/features/a/bad.ts', "import { x } from '../b/x.ts';"],
  ['src/features/a/rules.ts', "import { x } from '../../criteria/x.ts';"],
  ['src/training/bad.ts', "import { x } from '../session/x.ts';"],
  ['src/grading/learning.ts', "import { x } from '../training/x.ts';"],
  ['src/app/learning.ts', "import { x } from '../training/x.ts';"],
  ['src/cli/bad.ts', "import { x } from '../ui/x.ts';"],
  ['src/app/bad.ts', "import { x } from '../cli/x.ts';"],
];

const ALLOWED: readonly [file: string, line: string][] = [
  ['src/text/good.ts', "import { x } from '../shared/x.ts';"],
  ['src/charts/good.ts', "import type { x } from '../grading/x.ts';"],
  ['src/criteria/a/good.ts', "import type { x } from '../../text/x.ts';"],
  ['src/coach/good.ts', "import { x } from '../session/x.ts';"],
  ['src/coach/words.ts', "import { x } from '../text/x.ts';"],
  ['src/report/good.ts', "import type { x } from '../session/x.ts';"],
  ['src/features/a/good.ts', "import { x } from '../../views/x.ts';"],
  ['src/training/good.ts', "import { x } from '../criteria/x.ts';"],
  ['src/cli/good.ts', "import { x } from '../training/x.ts';"],
  ['src/app/good.ts', "import { x } from '../criteria/x.ts';"],
];

interface Report {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly help: string;
  }[];
}

describe('import fence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongpin-fence-'));
  let report: Report = { diagnostics: [] };

  beforeAll(() => {
    cpSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, line] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      const use = line.includes('import type') ? 'export type Y = x;' : 'export const y = x;';
      writeFileSync(join(folder, file), `${line}\n${use}\n`);
    }
    const lint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    let output: string;
    try {
      output = execFileSync(process.execPath, [lint, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    report = JSON.parse(output) as Report;
  }, 30_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const fenceReports = (file: string) =>
    report.diagnostics.filter((d) => d.filename === file && d.code.includes('no-restricted-imports'));

  it.each(FORBIDDEN)('reports %s: %s', (file) => {
    expect(fenceReports(file)).toHaveLength(1);
    expect(fenceReports(file)[0]?.help).toMatch(/: /);
  });

  it.each(ALLOWED)('allows %s: %s', (file) => {
    expect(fenceReports(file)).toEqual([]);
  });
});
