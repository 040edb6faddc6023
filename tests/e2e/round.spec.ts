/** Whole rounds as a person plays them: two clicks to the customer, replies typed, a reload in between, and the debrief. */
import type { Page } from '@playwright/test';
import { REPLIES } from '../shipped/trainees.ts';
import { expect, expectAccessible, reload, settled, test } from './clean-page.ts';
import { sentence, type E2eLang } from './texts.ts';

const LANGS = ['zh-Hans', 'en'] as const;

/** The customer of the case that the replies are about. */
const CUSTOMER = { 'zh-Hans': '罗秋禾', en: 'Gwen Pritchard' } as const;

function meetButton(page: Page, lang: E2eLang) {
  return page
    .locator('section', { hasText: CUSTOMER[lang] })
    .getByRole('button', { name: sentence(lang, 'library:meet') });
}

/** From the first visit to the customer's first words: two clicks. */
async function meetCustomer(page: Page, lang: E2eLang): Promise<void> {
  await page.goto('');
  await settled(page);
  await meetButton(page, lang).click();
  await page.getByRole('button', { name: sentence(lang, 'prepare:goNow') }).click();
  await expect(composer(page, lang)).toBeVisible();
}

function composer(page: Page, lang: E2eLang) {
  return page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') });
}

async function say(page: Page, lang: E2eLang, reply: string): Promise<void> {
  const box = composer(page, lang);
  await box.fill(reply);
  await box.press('Control+Enter');
  await expect(page.getByText(reply.slice(0, 12)).first()).toBeVisible();
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN' });

    test('a careful round, with a reload in mid-sentence, ends best', async ({ page }) => {
      await page.goto('');
      await settled(page);
      await expectAccessible(page, 'home');
      await meetButton(page, lang).click();
      await expectAccessible(page, 'preparation');
      await page.getByRole('button', { name: sentence(lang, 'prepare:goNow') }).click();
      const toDebrief = page.getByRole('link', { name: sentence(lang, 'talk:toDebrief') });
      const [first = '', second = '', ...rest] = REPLIES[lang].careful;

      await say(page, lang, first);
      await composer(page, lang).fill(second);
      await expectAccessible(page, 'conversation');
      // The draft reaches the disk behind the typing; give it the moment a person would.
      await page.waitForTimeout(400);
      await reload(page);
      await expect(composer(page, lang)).toHaveValue(second);
      await composer(page, lang).press('Control+Enter');
      await expect(composer(page, lang)).toHaveValue('');
      for (const reply of rest) {
        if (await toDebrief.isVisible()) break;
        await composer(page, lang).fill(reply);
        await composer(page, lang).press('Control+Enter');
        // Said when the box is empty again, or the round is over.
        await expect(async () => {
          const over = await toDebrief.isVisible();
          expect(over ? '' : await composer(page, lang).inputValue({ timeout: 200 })).toBe('');
        }).toPass();
      }
      await toDebrief.click();
      await expect(page.getByRole('heading', { name: sentence(lang, 'judge:title') })).toBeVisible();
      await expectAccessible(page, 'judging before the debrief');
      await page.getByRole('button', { name: sentence(lang, 'judge:skip') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, 'debrief');
      await expect(page.getByText(sentence(lang, 'debrief:oneThing'))).toBeVisible();

      const [question] = await page.getByRole('textbox').all();
      await question?.fill(first);
      await page.waitForTimeout(1000);
      await reload(page);
      await expect(page.getByRole('textbox').first()).toHaveValue(first);
    });

    test('an insult is marked, costs, and is the one thing to change', async ({ page }) => {
      await meetCustomer(page, lang);
      const [insult = ''] = REPLIES[lang].rude;
      await say(page, lang, insult);
      await page.getByRole('button', { name: sentence(lang, 'talk:stop') }).click();
      await page.getByRole('button', { name: sentence(lang, 'talk:endNow') }).click();
      await page.getByRole('button', { name: sentence(lang, 'judge:skip') }).click();
      await expect(page.getByText(sentence(lang, 'debrief:oneThing'))).toBeVisible();
      await expect(page.getByText(insult.slice(0, 3)).first()).toBeVisible();
    });
  });
}

test.describe('around a round', () => {
  test.use({ locale: 'zh-CN' });

  test('the language can be switched in mid-round: what was said keeps its own', async ({ page }) => {
    await meetCustomer(page, 'zh-Hans');
    const [reply = ''] = REPLIES['zh-Hans'].careful;
    await say(page, 'zh-Hans', reply);
    await page.getByRole('combobox').selectOption('en');
    await expect(composer(page, 'en')).toBeVisible();
    await expect(page.getByText(reply.slice(0, 12)).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('a round that was left waits at home, with its draft', async ({ page }) => {
    await meetCustomer(page, 'zh-Hans');
    await composer(page, 'zh-Hans').fill('您先等一下');
    await page.getByRole('button', { name: sentence('zh-Hans', 'talk:stop') }).click();
    await page.getByRole('button', { name: sentence('zh-Hans', 'talk:leave') }).click();
    await expect(page.getByText(sentence('zh-Hans', 'library:draftThere'))).toBeVisible();
    await page.getByRole('link', { name: sentence('zh-Hans', 'library:continue') }).click();
    await expect(composer(page, 'zh-Hans')).toHaveValue('您先等一下');
  });

  test('an exam shows no findings until the end', async ({ page }) => {
    await page.goto('');
    await page.getByRole('radio', { name: sentence('zh-Hans', 'library:mode_exam') }).check();
    await meetButton(page, 'zh-Hans').click();
    await page.getByRole('button', { name: sentence('zh-Hans', 'prepare:goNow') }).click();
    await say(page, 'zh-Hans', REPLIES['zh-Hans'].rude[0] ?? '');
    await expect(page.locator('main [data-kind]')).toHaveCount(0);
  });

  test('settings, and an address that leads nowhere', async ({ page }) => {
    await page.goto('#/settings');
    await settled(page);
    await expectAccessible(page, 'settings');
    await page.goto('#/nowhere');
    await expect(
      page.getByRole('heading', { name: sentence('zh-Hans', 'common:notFound.title') }),
    ).toBeVisible();
    await expectAccessible(page, 'not found');
  });

  test('by keyboard alone, from home to the first reply', async ({ page }) => {
    await page.goto('');
    await meetButton(page, 'zh-Hans').focus();
    await page.keyboard.press('Enter');
    const go = page.getByRole('button', { name: sentence('zh-Hans', 'prepare:goNow') });
    await expect(go).toBeVisible();
    await go.focus();
    await page.keyboard.press('Enter');
    await expect(composer(page, 'zh-Hans')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('我在听，您慢慢说。');
    await page.keyboard.press('Control+Enter');
    await expect(composer(page, 'zh-Hans')).toHaveValue('');
  });
});
