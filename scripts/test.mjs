/**
 * `npm test`: installs what is missing, then format, lint with the import fence, types, unit and component tests, the
 * three builds, and end-to-end tests. Every part runs even when one before it fails; the last line counts them all.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeBrowser, findBrowser } from './browser.mjs';
import { ensureInstalled, inPackage, runNode, say } from './lib.mjs';

const totals = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'tongpin-test-'));

function count(passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
}

function heading(text) {
  say(`\n== ${text}`);
}

/** A part that passes or fails as a whole. */
async function whole(name, script, args) {
  heading(name);
  const passed = (await runNode(inPackage(script), args)) === 0;
  count(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** A part whose runner writes a JSON report; a runner that dies without one counts as a failure. */
async function counted(script, args, env, file, read) {
  const code = await runNode(inPackage(script), args, { env });
  let result = { passed: 0, failed: 0 };
  try {
    result = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    result.failed = 1;
  }
  count(result.passed, code !== 0 && result.failed === 0 ? 1 : result.failed);
}

await ensureInstalled();
await whole('Format', 'oxfmt/bin/oxfmt', ['--check', '.']);
await whole('Lint and import fence', 'oxlint/bin/oxlint', ['--type-aware']);
await whole('Types', 'typescript/bin/tsc', ['-p', '.']);

const vite = 'vite/bin/vite.js';
const built = [
  await whole('Build: web', vite, ['build', '--logLevel', 'warn']),
  await whole('Build: one file', vite, ['build', '--mode', 'single', '--logLevel', 'warn']),
  await whole('Build: command line', vite, ['build', '--mode', 'cli', '--logLevel', 'warn']),
].every(Boolean);

heading('Unit and component tests');
const unitReport = join(scratch, 'unit.json');
await counted(
  'vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  {},
  unitReport,
  (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length,
  }),
);

heading('End-to-end tests');
const browser = built ? await findBrowser() : { problem: 'Skipped: a build failed, see above.' };
if (browser.problem === undefined) {
  say(`Browser: ${describeBrowser(browser)}`);
  const e2eReport = join(scratch, 'e2e.json');
  await counted(
    'playwright/cli.js',
    ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
      ...(browser.path === undefined ? {} : { CHROMIUM_PATH: browser.path }),
    },
    e2eReport,
    (report) => ({ passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }),
  );
} else {
  say(browser.problem);
  count(0, 1);
}

rmSync(scratch, { recursive: true, force: true });
say(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
