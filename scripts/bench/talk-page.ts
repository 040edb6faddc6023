/** The app in a slowed browser, as the typing bench goes through it. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { sentence } from '../../tests/e2e/texts.ts';
import { installProbe, type KeyTime } from './typing-probe.ts';
import type { TalkLang } from './long-talk-texts.ts';

/** How much slower than it is the processor is made. */
export const SLOWED = 4;

/** Letters that an input method shows before the word is chosen, and the word. */
export interface Composition {
  readonly steps: readonly string[];
  readonly word: string;
}

export interface TalkPage {
  readonly page: Page;
  /** By the interface's own words. */
  readonly button: (key: string) => ReturnType<Page['getByRole']>;
  /** From here on the processor is slow. */
  slow(): Promise<void>;
  /** Milliseconds for which the page's main thread has been at work: what else the computer does hardly counts. */
  worked(): Promise<number>;
  /** Types a text key by key, each when the one before is done and drawn. */
  type(text: string): Promise<readonly KeyTime[]>;
  /** Composes a word; how often the marks changed meanwhile, and the time of the word itself. */
  compose(word: Composition): Promise<{ readonly changes: number; readonly time: KeyTime | null }>;
  /** Milliseconds from the click until what the selector names says something else. */
  click(button: ReturnType<Page['getByRole']>, selector: string): Promise<number>;
  close(): Promise<void>;
}

function settled(page: Page): Promise<void> {
  return page.evaluate(() => window.probe.settle());
}

function keyTime(page: Page): Promise<KeyTime | null> {
  return page.evaluate(() => window.probe.key());
}

/** Opens the app at its home, in a profile of its own. */
export async function openApp(browser: Browser, url: string, lang: TalkLang): Promise<TalkPage> {
  const context = await browser.newContext({
    locale: lang === 'en' ? 'en-GB' : 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  await page.goto(url, { waitUntil: 'networkidle' });
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    button: (key) => page.getByRole('button', { name: sentence(lang, key) }),
    async slow() {
      await settled(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      await page.evaluate(() => window.probe.longest());
    },
    async worked() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    },
    async type(text) {
      await page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') }).focus();
      await keyTime(page);
      const times: KeyTime[] = [];
      for (const letter of text) {
        // oxlint-disable no-await-in-loop -- one key after the other is what is measured
        await page.keyboard.type(letter);
        const time = await keyTime(page);
        // oxlint-enable no-await-in-loop
        if (time === null) throw new Error(`Nothing was drawn for "${letter}"`);
        times.push(time);
      }
      return times;
    },
    async compose({ steps, word }) {
      await keyTime(page);
      await page.evaluate(() => window.probe.changes());
      for (const text of steps) {
        // oxlint-disable no-await-in-loop -- a person's keys come one after the other
        await cdp.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
        await keyTime(page);
        // oxlint-enable no-await-in-loop
      }
      const changes = await page.evaluate(() => window.probe.changes());
      await cdp.send('Input.insertText', { text: word });
      return { changes, time: await keyTime(page) };
    },
    async click(button, selector) {
      const shown = page.evaluate((where) => window.probe.shown(where, 'click'), selector);
      await button.click();
      const time = await shown;
      await settled(page);
      return time;
    },
    close: () => context.close(),
  };
}

/** @param path of the browser; Playwright's own where there is none. */
export function launch(path: string | undefined): Promise<Browser> {
  return chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
  });
}
