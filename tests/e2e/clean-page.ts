/** A page that is watched: no console error, no policy violation, no request once it has loaded, no accessibility fault. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

interface Watch {
  readonly faults: string[];
  loaded: boolean;
}

const watches = new WeakMap<Page, Watch>();

/** From here on any request is a fault. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const watch = watches.get(page);
  if (watch !== undefined) watch.loaded = true;
}

/** Loads the page again; its own requests are none of the faults. */
export async function reload(page: Page): Promise<void> {
  const watch = watches.get(page);
  if (watch !== undefined) watch.loaded = false;
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
    const watch: Watch = { faults: [], loaded: false };
    watches.set(page, watch);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(message.text());
    });
    page.on('pageerror', (error) => watch.faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
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
