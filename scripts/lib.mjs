/** What `npm start` and `npm test` share. Plain JavaScript and no packages: it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const MIN_NODE = [20, 19];

/** Prints one line to the person. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends with one sentence that says what to do. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Runs a Node script of a package (or any file) and gives its exit code; `quiet` shows output only when it fails. */
export function runNode(script, args, { quiet = false, env = {} } = {}) {
  return run(process.execPath, [script, ...args], { quiet, env });
}

/** Runs a program without a shell and gives its exit code; a program that can't be started counts as failed. */
export function run(program, args, { quiet = false, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      ...(timeout === undefined ? {} : { timeout }),
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** A file of an installed package. */
export function inPackage(path) {
  return join(ROOT, 'node_modules', path);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1])) {
    stop(
      `Tongpin needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from your system or nodejs.org.`,
    );
  }
}

function isInstalled() {
  const mark = inPackage('.package-lock.json');
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** Installs the pinned packages when they are missing or older than the lock file. */
export async function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  if (npm === undefined) stop('Start this through npm: run "npm start" or "npm test".');
  say('Installing packages (npm ci) …');
  const code = await runNode(npm, ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0)
    stop(
      'The packages could not be installed: check the network and the npm registry, then run the command again.',
    );
}
