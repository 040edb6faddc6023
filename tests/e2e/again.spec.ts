/** Going back and trying again: a round goes wrong, is judged and read, one turn is said anew, and both courses are compared. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { REPLIES } from '../shipped/trainees.ts';
import { expect, expectAccessible, reload, settled, test } from './clean-page.ts';
import { sentence, type E2eLang } from './texts.ts';

const LANGS = ['zh-Hans', 'en'] as const;

/** The customer of the case that the replies are about. */
const CUSTOMER = { 'zh-Hans': '罗秋禾', en: 'Gwen Pritchard' } as const;

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

async function say(page: Page, lang: E2eLang, reply: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') });
  await composer.fill(reply);
  await composer.press('Control+Enter');
  await expect(page.getByText(reply.slice(0, 12)).first()).toBeVisible();
}

/** Plays these replies, and stops there. */
async function playTo(page: Page, lang: E2eLang, replies: readonly string[]): Promise<void> {
  for (const reply of replies) {
    // oxlint-disable-next-line no-await-in-loop
    await say(page, lang, reply);
  }
  await page.getByRole('button', { name: sentence(lang, 'talk:stop') }).click();
  await page.getByRole('button', { name: sentence(lang, 'talk:endNow') }).click();
  await expect(page.getByRole('heading', { name: sentence(lang, 'judge:title') })).toBeVisible();
}

/** Nothing is wider than the window. */
async function expectFits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

/** The screen, wide by day and narrow by night. */
async function expectSound(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, screen);
  await expectFits(page);
  await page.setViewportSize(NARROW);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, `${screen}, narrow and dark`);
  await expectFits(page);
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN' });
    test.slow();

    test('a turn is said anew, and both courses are compared', async ({ page }) => {
      const [first = '', second = '', third = ''] = REPLIES[lang].careful;
      const [insult = ''] = REPLIES[lang].rude;
      const button = (key: string) => page.getByRole('button', { name: sentence(lang, key) });
      await page.goto('');
      await settled(page);
      await page
        .locator('section', { hasText: CUSTOMER[lang] })
        .getByRole('button', { name: sentence(lang, 'library:meet') })
        .click();
      await button('prepare:goNow').click();
      await playTo(page, lang, [first, insult, third]);

      await page.getByRole('radio', { name: insult.slice(0, 8) }).check();
      await page.getByRole('radio', { name: sentence(lang, 'judge:rating.3') }).check();
      await expectSound(page, 'judging');
      await button('judge:go').click();
      await expect(page.getByText(sentence(lang, 'judge:after'))).toBeVisible();

      const disagree = page
        .getByRole('button')
        .filter({ hasText: sentence(lang, 'keep:disagree') })
        .first();
      await disagree.click();
      await page.getByRole('textbox', { name: sentence(lang, 'keep:why') }).fill('…');
      await page.waitForTimeout(1000);
      await expectSound(page, 'debrief');
      await reload(page);
      await expect(page.getByRole('textbox', { name: sentence(lang, 'keep:why') })).toHaveValue('…');

      // By keyboard: back to the turn that went wrong.
      await button('again:hereOf').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(sentence(lang, 'again:reminder'))).toBeVisible();
      await expect(page.getByText(insult).first()).toBeVisible();
      await expectSound(page, 'a second try');
      await playTo(page, lang, [second, third]);
      await button('judge:skip').click();
      await expect(page.getByRole('heading', { name: sentence(lang, 'again:tree') })).toBeVisible();
      await expect(page.locator('[aria-current="page"]')).toContainText(
        lang === 'en' ? 'this one' : '这一次',
      );
      await expectSound(page, 'debrief with attempts');

      await page.getByRole('link', { name: sentence(lang, 'again:compareParent') }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: sentence(lang, 'again:headline.better') }),
      ).toBeVisible();
      await expect(page.getByText(sentence(lang, 'again:parted')).first()).toBeVisible();
      await expectSound(page, 'two courses side by side');
      await reload(page);
      await expect(page.getByRole('heading', { name: sentence(lang, 'again:differences') })).toBeVisible();

      await page.goto('#/');
      await expect(page.getByText(sentence(lang, 'again:leftAt'))).toBeVisible();
      await expectSound(page, 'home with attempts');
    });

    test('a round is printed on two pages, and saved as a page that does nothing by itself', async ({
      page,
    }) => {
      await page.goto('');
      await settled(page);
      await page
        .locator('section', { hasText: CUSTOMER[lang] })
        .getByRole('button', { name: sentence(lang, 'library:meet') })
        .click();
      await page.getByRole('button', { name: sentence(lang, 'prepare:goNow') }).click();
      await playTo(page, lang, REPLIES[lang].careful.slice(0, 4));
      await page.getByRole('button', { name: sentence(lang, 'judge:skip') }).click();
      await expect(page.getByRole('button', { name: sentence(lang, 'debrief:print') })).toBeVisible();
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);

      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: sentence(lang, 'keep:html') }).click();
      const file = readFileSync(await (await saving).path(), 'utf8');
      expect(file).not.toContain('<script');
      expect(file).toContain(CUSTOMER[lang]);
    });
  });
}
