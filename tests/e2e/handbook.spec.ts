/** The handbook: looked up from a draft and from a finding without losing either, found by its address, shut in an exam. */
import type { Page } from '@playwright/test';
import { REPLIES } from '../shipped/trainees.ts';
import { expect, expectAccessible, settled, test } from './clean-page.ts';
import { sentence, type E2eLang } from './texts.ts';

const LANGS = ['zh-Hans', 'en'] as const;

/** The customer of the case that the replies are about. */
const CUSTOMER = { 'zh-Hans': '罗秋禾', en: 'Gwen Pritchard' } as const;

const NARROW = { width: 360, height: 740 };

function button(page: Page, lang: E2eLang, key: string) {
  return page.getByRole('button', { name: sentence(lang, key) });
}

function composer(page: Page, lang: E2eLang) {
  return page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') });
}

function handbook(page: Page, lang: E2eLang) {
  return page.getByRole('dialog', { name: sentence(lang, 'common:handbook') });
}

async function meet(page: Page, lang: E2eLang): Promise<void> {
  const customer = page.locator('section', { hasText: CUSTOMER[lang] });
  await customer.getByRole('button', { name: sentence(lang, 'library:meet') }).click();
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN', viewport: { width: 1440, height: 900 } });

    test('is opened over a draft and over a finding, and both are there after it', async ({ page }) => {
      const [first = '', second = ''] = REPLIES[lang].careful;
      await page.goto('');
      await settled(page);
      await meet(page, lang);
      await button(page, lang, 'prepare:goNow').click();
      await composer(page, lang).fill(first);
      await composer(page, lang).press('Control+Enter');
      await expect(composer(page, lang)).toHaveValue('');

      await composer(page, lang).fill(second);
      const coach = page.getByRole('complementary', { name: sentence(lang, 'talk:coach') });
      const criterion = sentence(lang, 'criteria-apology:responsibility.name');
      const inDraft = coach.getByRole('link', { name: criterion });
      await inDraft.click();
      await expect(handbook(page, lang).getByRole('heading', { name: criterion })).toBeFocused();
      await expectAccessible(page, 'handbook over the conversation');
      await handbook(page, lang)
        .getByRole('link', { name: sentence(lang, 'handbook:part.rubric') })
        .click();
      await expect(
        handbook(page, lang).getByRole('heading', { name: sentence(lang, 'handbook:part.rubric') }),
      ).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(handbook(page, lang)).toBeHidden();
      await expect(inDraft).toBeFocused();
      await expect(composer(page, lang)).toHaveValue(second);

      await button(page, lang, 'talk:stop').click();
      await button(page, lang, 'talk:endNow').click();
      await button(page, lang, 'judge:skip').click();
      const turn = page.locator('#turn-1');
      const finding = turn
        .getByRole('link', { name: sentence(lang, 'criteria-empathy:observe.name') })
        .first();
      await finding.click();
      await expect(
        handbook(page, lang).getByRole('heading', { name: sentence(lang, 'criteria-empathy:observe.name') }),
      ).toBeFocused();
      await expectAccessible(page, 'handbook over the debrief');
      await button(page, lang, 'common:close').click();
      await expect(finding).toBeFocused();
      await expect(turn).toBeVisible();
    });

    test('has an address for each entry, a title, and a search', async ({ page }) => {
      await page.goto('#/handbook/rubric/pitfall.but');
      await settled(page);
      const entry = page.getByRole('heading', { name: sentence(lang, 'criteria-pitfall:but.name') });
      await expect(entry).toBeFocused();
      await expect(entry).toBeInViewport();
      await expectAccessible(page, 'a page of the rubric');
      const app = sentence(lang, 'common:app').source.slice(4, -4);
      await expect(page).toHaveTitle(new RegExp(` · ${app}$`));

      await page.setViewportSize(NARROW);
      await page.emulateMedia({ colorScheme: 'dark' });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      const search = page.getByRole('searchbox', { name: sentence(lang, 'handbook:search.label') });
      await search.fill(lang === 'en' ? 'cautious' : '謹慎型');
      await expectAccessible(page, 'what the search found, narrow and dark');
      const persona = page.getByRole('link', { name: sentence(lang, 'customer:persona.cautious') });
      await persona.click();
      await expect(
        page.getByRole('heading', { name: sentence(lang, 'customer:persona.cautious') }),
      ).toBeFocused();
      await expectAccessible(page, 'the kinds of customer, narrow and dark');
      await page.goBack();
      await expect(entry).toBeFocused();
    });

    test('stays shut while an exam is running', async ({ page }) => {
      const link = page.getByRole('link', { name: sentence(lang, 'common:handbook') });
      await page.goto('');
      await settled(page);
      await expect(link).toBeVisible();
      await page
        .getByRole('radio', { name: sentence(lang, 'library:mode_exam') })
        .first()
        .check();
      await meet(page, lang);
      await expect(button(page, lang, 'prepare:goNow')).toBeVisible();
      await expect(link).toBeHidden();
      await button(page, lang, 'prepare:goNow').click();
      await composer(page, lang).fill(REPLIES[lang].careful[0] ?? '');
      await composer(page, lang).press('Control+Enter');
      await expect(composer(page, lang)).toHaveValue('');
      await expect(page.locator('a[href^="#/handbook"]')).toHaveCount(0);
      await button(page, lang, 'talk:stop').click();
      await button(page, lang, 'talk:endNow').click();
      await expect(link).toBeVisible();
    });
  });
}
