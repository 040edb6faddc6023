/** Finds a browser for the end-to-end tests, installing one where that is allowed. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inPackage, run, say } from './lib.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...(PLACES[process.platform] ?? []), ...onPath].find(isProgram);
}

async function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('Installing the Debian packages chromium and fonts-noto-cjk (apt-get) …');
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const failed =
    (await run('apt-get', ['update'], quiet)) !== 0 ||
    (await run(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      quiet,
    )) !== 0;
  return failed ? undefined : installedBrowser();
}

async function installFromPlaywright() {
  say("Downloading Playwright's own Chromium (at most 3 minutes) …");
  const cli = inPackage('playwright/cli.js');
  const code = await run(process.execPath, [cli, 'install', 'chromium'], { quiet: true, timeout: 180_000 });
  return code === 0;
}

/**
 * The browser to test with, in this order: CHROMIUM_PATH, one that is installed, the Debian package (as root on
 * Debian), Playwright's own. `{path}`, `{path: undefined}` for Playwright's own, or `{problem}`.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    return isProgram(given)
      ? { path: given, from: 'CHROMIUM_PATH' }
      : { problem: `CHROMIUM_PATH names ${given}, which is not a program: correct it or unset it.` };
  }
  const installed = installedBrowser();
  if (installed !== undefined) return { path: installed, from: 'installed' };
  const debian = await installOnDebian();
  if (debian !== undefined) return { path: debian, from: 'Debian package' };
  if (await installFromPlaywright()) return { path: undefined, from: "Playwright's own" };
  return {
    problem: 'No browser for the end-to-end tests: install Chrome or Chromium, or set CHROMIUM_PATH to one.',
  };
}

/** How to tell a person which browser it is. */
export function describeBrowser(found) {
  return found.path === undefined ? found.from : `${found.path} (${found.from})`;
}
