/** A page that is watched: no console error, no policy violation, no request once it has loaded, no accessibility fault. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Watch {
  readonly faults: string[];
  loaded: boolean;
  /** Languages whose texts were asked for: the last follow when the first screen is there, with all the rest. */
  readonly languages: Set<string>;
  lastRequest: number;
}

/** For so long nothing is asked for any more. */
const QUIET = 500;

const watches = new WeakMap<Page, Watch>();

/** From here on any request is a fault: what the first screen did not need has come, too. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  // The page comes before its language: until then nothing is drawn.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const watch = watches.get(page);
  if (watch === undefined) return;
  // In the one file all is there.
  if (page.url().startsWith('http')) {
    const isQuiet = (): boolean => watch.languages.size === 3 && Date.now() - watch.lastRequest > QUIET;
    await expect.poll(isQuiet, { timeout: 30_000 }).toBe(true);
  }
  watch.loaded = true;
}

/** Loads the page again; its own requests are none of the faults. */
export async function reload(page: Page): Promise<void> {
  const watch = watches.get(page);
  if (watch !== undefined) {
    watch.loaded = false;
    watch.languages.clear();
  }
  await page.reload();
  await settled(page);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Holds the screen as it stands against WCAG 2.2 AA. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told, `accessibility of ${screen}`).toEqual([]);
}

export const test = base.extend({
  page: async ({ page }, run) => {
    const watch: Watch = { faults: [], loaded: false, languages: new Set(), lastRequest: 0 };
    watches.set(page, watch);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(message.text());
    });
    page.on('pageerror', (error) => watch.faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      watch.lastRequest = Date.now();
      const [, language] = /\/texts-(zh-Han[st]|en)-/.exec(url) ?? [];
      if (language !== undefined) watch.languages.add(language);
      if (watch.loaded && !url.startsWith('data:') && !url.startsWith('blob:'))
        watch.faults.push(`request: ${url}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        // Told through the console, where the watch hears it.
        // oxlint-disable-next-line no-console
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await run(page);
    expect(watch.faults).toEqual([]);
  },
});

export { expect };
