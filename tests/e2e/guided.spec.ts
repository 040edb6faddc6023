/** A guided round as a beginner plays it: choosing among replies with a reason, typing one, and the debrief. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, reload, settled, test } from './clean-page.ts';
import { sentence, type E2eLang } from './texts.ts';

const CUSTOMER = { 'zh-Hans': '罗秋禾', en: 'Gwen Pritchard' } as const;

/** A sentence that ends in a count, of which the catalogue has plurals. */
function see(page: Page, lang: E2eLang) {
  return page.getByRole('button', { name: sentence(lang, 'guided:see_other') });
}

async function begin(page: Page, lang: E2eLang): Promise<void> {
  await page.goto('');
  await settled(page);
  await page.getByRole('radio', { name: sentence(lang, 'library:mode_guided') }).check();
  await page
    .locator('section', { hasText: CUSTOMER[lang] })
    .getByRole('button', { name: sentence(lang, 'library:meet') })
    .click();
  await page.getByRole('button', { name: sentence(lang, 'prepare:goNow') }).click();
}

async function choose(page: Page, lang: E2eLang, key: string): Promise<void> {
  await expect(page.getByRole('group', { name: sentence(lang, 'guided:legend') })).toBeVisible();
  await page.keyboard.press(key);
  await page.getByRole('radio', { name: sentence(lang, 'guided:reason.calm') }).check();
  await see(page, lang).click();
  await expect(page.getByRole('heading', { name: sentence(lang, 'guided:seen') })).toBeVisible();
}

for (const lang of ['zh-Hans', 'en'] as const) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN' });

    test('a guided round goes to its debrief, which says that replies were chosen', async ({ page }) => {
      await begin(page, lang);
      await expect(page.getByRole('group', { name: sentence(lang, 'guided:legend') })).toBeVisible();
      await expectAccessible(page, 'choosing');
      await choose(page, lang, '2');
      await expectAccessible(page, 'the grades of all replies');
      // A choice that was made stands after a reload.
      await reload(page);
      await page.getByRole('button', { name: sentence(lang, 'guided:say') }).click();
      // One choice, whichever it is, ends no round.
      await page.getByRole('button', { name: sentence(lang, 'guided:type') }).click();
      const box = page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') });
      await box.fill(lang === 'en' ? 'I am listening, please tell me.' : '我在听，您慢慢说。');
      await box.press('Control+Enter');
      await expect(box).toHaveValue('');
      await page.getByRole('button', { name: sentence(lang, 'talk:stop') }).click();
      await page.getByRole('button', { name: sentence(lang, 'talk:endNow') }).click();
      await page.getByRole('button', { name: sentence(lang, 'judge:skip') }).click();
      await expect(page.getByRole('heading', { name: sentence(lang, 'guided:sum.title') })).toBeVisible();
      await expect(
        page.getByText(sentence(lang, lang === 'en' ? 'guided:sum.some_one' : 'guided:sum.some_other')),
      ).toBeVisible();
      await expectAccessible(page, 'debrief of a guided round');
    });
  });
}
