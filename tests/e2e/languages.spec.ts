/** What the page asks for before it is drawn, and how it goes on where a language does not come. */
import { test as plain, type Page } from '@playwright/test';
import { expect, settled, test } from './clean-page.ts';
import { sentence, type E2eLang } from './texts.ts';

const LANGS = ['zh-Hans', 'en'] as const;
const OTHER = { 'zh-Hans': 'en', en: 'zh-Hans' } as const;
const LOCALE = { 'zh-Hans': 'zh-CN', en: 'en-GB' } as const;

const spoken = (page: Page, lang: E2eLang) =>
  page.getByRole('link', { name: sentence(lang, 'common:settings') });

for (const lang of LANGS) {
  const other = OTHER[lang];

  test.describe(lang, () => {
    test.use({ locale: LOCALE[lang] });

    test('is drawn with one language alone, and changes without the network', async ({ page }) => {
      // Others that never came would keep the page waiting if it waited for them.
      let held: (() => void) | undefined;
      const gate = new Promise<void>((resolve) => {
        held = resolve;
      });
      await page.route(/\/texts-/, async (route) => {
        if (!route.request().url().includes(`texts-${lang}-`)) await gate;
        await route.continue();
      });
      await page.goto('');
      await expect(spoken(page, lang)).toBeVisible();
      held?.();
      await settled(page);
      await page.getByRole('combobox', { name: sentence(lang, 'common:language') }).selectOption(other);
      await expect(spoken(page, other)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  });

  plain.describe(`${lang}, lost on the way`, () => {
    plain.use({ locale: LOCALE[lang] });

    plain('has words for it, and can be opened again', async ({ page, baseURL }) => {
      plain.skip(baseURL?.startsWith('file:') === true, 'All is in the one file.');
      await page.route(`**/texts-${lang}-*`, (route) => route.abort());
      await page.goto('');
      await expect(page.getByRole('heading', { name: sentence(lang, 'crash:title') })).toBeVisible();
      await page.unroute(`**/texts-${lang}-*`);
      await page.getByRole('button', { name: sentence(lang, 'crash:reload') }).click();
      await expect(spoken(page, lang)).toBeVisible();
    });

    plain('stays as it was where the other language does not come', async ({ page, baseURL }) => {
      plain.skip(baseURL?.startsWith('file:') === true, 'All is in the one file.');
      await page.route(`**/texts-${other}-*`, (route) => route.abort());
      await page.goto('');
      await page.waitForLoadState('networkidle');
      const choice = page.getByRole('combobox', { name: sentence(lang, 'common:language') });
      await choice.selectOption(other);
      await expect(choice).toHaveValue(lang);
      await expect(spoken(page, lang)).toBeVisible();
    });
  });
}
