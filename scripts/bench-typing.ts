/**
 * `npm run bench:typing`: how long a trainee waits, in headless Chromium with the processor made four times slower, in 简体中文 and
 * English: from each key to the frame with the marks of the text as it stands, in a fresh conversation and with 60 turns above; what an
 * input method's composition changes; opening that round, sending, and the debrief. And what the page loads before it is
 * drawn. Builds the app first. Speeds differ from run to run: it says how busy the computer is.
 */
import { loadavg } from 'node:os';
import { preview } from 'vite';
import { sentence } from '../tests/e2e/texts.ts';
import { firstLoad } from './bench/first-load.ts';
import { longReply, LONG_TALK, type TalkLang } from './bench/long-talk-texts.ts';
import { longRound, longTalk, ROUND } from './bench/long-talk.ts';
import { quantile, spread } from './bench/quantiles.ts';
import { launch, openApp, SLOWED, type Composition, type TalkPage } from './bench/talk-page.ts';
import type { KeyTime } from './bench/typing-probe.ts';
import { describeBrowser, findBrowser } from './browser.mjs';
import { inPackage, runNode } from './lib.mjs';

const LANGS: readonly TalkLang[] = ['zh-Hans', 'en'];
const TURNS = 60;
const SENT = 5;
const GOALS = { key: 50, send: 300, open: 1000 } as const;
const COMPOSED: readonly Composition[] = [
  { steps: ['d', 'da', 'dan', "dan'g", "dan'ge"], word: '耽搁' },
  { steps: ['n', 'ni', 'nin', "nin'l", "nin'le"], word: '您了' },
  { steps: ['b', 'ba', 'bao', "bao'q", "bao'qian"], word: '抱歉' },
];
/** The customer's last words. */
const ANSWER = 'main [aria-live="polite"]';

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function report(name: string, times: readonly KeyTime[]): void {
  const marks = times.map((time) => time.marks);
  print(`  ${name}: key to marks   ${spread(marks)}; goal 95 % ${verdict(quantile(marks, 0.95), GOALS.key)}`);
  print(`  ${name}: key to letter  ${spread(times.map(({ letter }) => letter))}`);
}

function verdict(time: number, goal: number): string {
  return `< ${goal} ms ${time < goal ? 'met' : 'MISSED'}`;
}

function one(name: string, time: number, goal: number): void {
  print(`  ${name}: ${time.toFixed(0)} ms; goal ${verdict(time, goal)}`);
}

/** The text of the language, key by key. */
async function typed(app: TalkPage, lang: TalkLang, name: string): Promise<void> {
  const { typed: text } = LONG_TALK[lang];
  const before = await app.worked();
  report(name, await app.type(text));
  const each = ((await app.worked()) - before) / text.length;
  print(
    `  ${name}: the page's own work on a key, all that follows it and the measuring: ${each.toFixed(0)} ms`,
  );
}

async function longest({ page }: TalkPage, name: string): Promise<void> {
  print(`  ${name}: longest task ${(await page.evaluate(() => window.probe.longest())).toFixed(0)} ms`);
}

async function choose({ page, button }: TalkPage, key: string, name: string, text: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await button(key).click();
  await (await asked).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A conversation that has just begun: the first keys are slow, since nothing has run before. */
async function fresh(app: TalkPage, lang: TalkLang): Promise<void> {
  const { page, button } = app;
  await button('library:meet').first().click();
  await button('prepare:goNow').click();
  await page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') }).waitFor();
  await app.slow();
  await typed(app, lang, 'a fresh talk');
  await longest(app, 'a fresh talk');
  if (lang !== 'zh-Hans') return;
  const words: { readonly changes: number; readonly time: KeyTime | null }[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one word after the other
  for (const word of COMPOSED) words.push(await app.compose(word));
  const changes = words.reduce((sum, word) => sum + word.changes, 0);
  print(`  in composition: the marks changed ${changes} times; goal 0 ${changes === 0 ? 'met' : 'MISSED'}`);
  report(
    'a word composed',
    words.flatMap(({ time }) => time ?? []),
  );
}

/** Puts the scenario and the round into the app as a person would. */
async function bring(app: TalkPage, lang: TalkLang): Promise<void> {
  const { page } = app;
  await choose(app, 'own:choose', 'long-talk.json', longTalk(lang, TURNS).text);
  await page.getByText(sentence(lang, 'own:kept.nothing')).waitFor({ timeout: 120_000 });
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await choose(app, 'settings:import', 'backup.json', await longRound(lang, TURNS));
  await page.getByText(sentence(lang, 'settings:imported')).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await page.getByRole('link', { name: sentence(lang, 'library:continue') }).waitFor();
}

async function long(app: TalkPage, lang: TalkLang): Promise<void> {
  const { page, button } = app;
  await bring(app, lang);
  await app.slow();
  const opened = page.evaluate((where) => window.probe.shown(where, 'now'), ANSWER);
  await page.evaluate((round) => {
    window.location.hash = `#/talk/${round}`;
  }, ROUND);
  one(`${TURNS} turns opened`, await opened, GOALS.open);
  await longest(app, 'opening');
  await typed(app, lang, `${TURNS} turns above`);
  await longest(app, 'typing');
  const send = page.getByRole('button', { name: sentence(lang, 'talk:send') });
  const times: number[] = [];
  for (let turn = 0; turn < SENT; turn++) {
    // oxlint-disable no-await-in-loop -- one reply after the other
    if (turn > 0)
      await page
        .getByRole('textbox', { name: sentence(lang, 'talk:yourReply') })
        .fill(longReply(lang, TURNS + turn));
    await page.evaluate(() => window.probe.settle());
    times.push(await app.click(send, ANSWER));
    // oxlint-enable no-await-in-loop
  }
  print(`  sent: ${spread(times)}; goal 95 % ${verdict(quantile(times, 0.95), GOALS.send)}`);
  await longest(app, 'sending');
  await button('talk:stop').click();
  one('from the end to judging', await app.click(button('talk:endNow'), 'h1'), GOALS.open);
  one('from judging to the debrief', await app.click(button('judge:skip'), 'h1'), GOALS.open);
  await longest(app, 'debrief');
}

// In a process of its own: in this one React would be built as for development.
const built = await runNode(inPackage('vite/bin/vite.js'), ['build'], {
  quiet: true,
  env: { NODE_ENV: 'production' },
});
if (built !== 0) throw new Error('The app could not be built');
for (const lang of LANGS) {
  const files = firstLoad('dist', lang);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  print(`First load, ${lang}: ${(bytes / 1000).toFixed(0)} kB gzipped in ${files.length} files, of which`);
  for (const { file, size } of files.slice(0, 5))
    print(`  ${(size / 1000).toFixed(0).padStart(4)} kB  ${file}`);
}

const found = await findBrowser();
if (found.problem !== undefined) throw new Error(found.problem);
print(`Browser: ${describeBrowser(found)}, the processor ${SLOWED} times slower`);
const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
const url = server.resolvedUrls?.local[0];
if (url === undefined) throw new Error('The app is not served');
const browser = await launch(found.path);
try {
  for (const lang of LANGS) {
    print(`${lang} (load ${loadavg()[0]?.toFixed(1)})`);
    for (const part of [fresh, long]) {
      // oxlint-disable no-await-in-loop -- one after the other is what is measured
      const app = await openApp(browser, url, lang);
      await part(app, lang);
      await app.close();
      // oxlint-enable no-await-in-loop
    }
  }
} finally {
  await browser.close();
  await server.close();
}
