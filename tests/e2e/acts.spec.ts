/** A round over three acts: a promise in danger is warned of in time or missed in silence, and the customer remembers it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { WrittenScenario } from '../../src/scenario/schema.ts';
import { expect, expectAccessible, reload, settled, test } from './clean-page.ts';
import { sentence, type E2eLang } from './texts.ts';

const FILE = new URL('../../scenarios/parts-delivery-email/scenario.json', import.meta.url);
const scenario = JSON.parse(readFileSync(FILE, 'utf8')) as WrittenScenario;
const LANGS = ['zh-Hans', 'en'] as const;

/** The first plan of a language that ends so. */
function planOf(lang: E2eLang, ending: string) {
  const plan = scenario.plans?.find((one) => one.lang === lang && one.ending === ending);
  const replies = plan?.replies ?? [];
  const at = replies.findIndex((one) => typeof one !== 'string');
  const texts = replies.map((one) => (typeof one === 'string' ? one : one.warn));
  return { first: texts.slice(0, at), warning: texts[at] ?? '', rest: texts.slice(at + 1) };
}

function composer(page: Page, lang: E2eLang) {
  return page.getByRole('textbox', { name: sentence(lang, 'talk:yourReply') });
}

async function say(page: Page, lang: E2eLang, reply: string): Promise<void> {
  const box = composer(page, lang);
  await box.fill(reply);
  await box.press('Control+Enter');
  await expect(page.getByText(reply.slice(0, 12)).first()).toBeAttached();
  // Said when the box is empty again, or is gone with the contact.
  await expect(async () => {
    expect((await box.isVisible()) ? await box.inputValue({ timeout: 200 }) : '').toBe('');
  }).toPass();
}

async function toFirstContactsEnd(page: Page, lang: E2eLang, replies: readonly string[]): Promise<void> {
  await page.goto('');
  await settled(page);
  const { customer } = scenario.texts[lang]!;
  await page
    .locator('section', { hasText: customer.name })
    .getByRole('button', { name: sentence(lang, 'library:meet') })
    .click();
  await page.getByRole('button', { name: sentence(lang, 'prepare:goNow') }).click();
  for (const reply of replies) await say(page, lang, reply);
  await expect(page.getByRole('heading', { name: sentence(lang, 'talk:between.title') })).toBeVisible();
}

async function choose(page: Page, lang: E2eLang, choice: 'write' | 'wait'): Promise<void> {
  const groups = page.getByRole('group', { name: sentence(lang, 'talk:between.choose') });
  await expect(groups.first()).toBeVisible();
  for (const group of await groups.all())
    await group
      .getByRole('radio')
      .nth(choice === 'write' ? 0 : 1)
      .check({ force: true });
}

async function goOn(page: Page, lang: E2eLang): Promise<void> {
  await page.getByRole('button', { name: sentence(lang, 'talk:between.goOn') }).click();
  await expect(composer(page, lang)).toBeVisible();
}

for (const lang of LANGS) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN' });
    const { first, warning, rest } = planOf(lang, 'explained');
    const acts = scenario.texts[lang]!.acts!;

    test('a late van is told before it is due, and the case ends best', async ({ page }) => {
      await toFirstContactsEnd(page, lang, first);
      await expect(page.getByText(acts['progress']!.obstacles!['road']!.news)).toBeVisible();
      await choose(page, lang, 'write');
      await expectAccessible(page, 'between two contacts');
      // What is being written between two contacts is kept like any draft, and so is the place.
      await reload(page);
      await choose(page, lang, 'write');
      await say(page, lang, warning);
      await expect(page.getByText(sentence(lang, 'talk:between.told'))).toBeVisible();
      await goOn(page, lang);
      await expect(page.getByText(acts['progress']!.setting)).toBeVisible();
      await expectAccessible(page, 'second act');
      const toDebrief = page.getByRole('link', { name: sentence(lang, 'talk:toDebrief') });
      for (const reply of rest) {
        const next = page.getByRole('button', { name: sentence(lang, 'talk:between.goOn') });
        if (await next.isVisible()) await goOn(page, lang);
        await say(page, lang, reply);
      }
      await toDebrief.click();
      await page.getByRole('button', { name: sentence(lang, 'judge:skip') }).click();
      const { title } = scenario.texts[lang]!.endings['explained']!;
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      await expect(page.getByText(sentence(lang, 'debrief:promise.warned')).first()).toBeVisible();
      await expectAccessible(page, 'debrief of three acts');
    });

    test('a late van is missed in silence, and the customer says so', async ({ page }) => {
      await toFirstContactsEnd(page, lang, first);
      await choose(page, lang, 'wait');
      await goOn(page, lang);
      const { missed } = acts['progress']!;
      const said = missed !== undefined && !Array.isArray(missed) ? (missed.rational?.[0] ?? '') : '';
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.getByText(sentence(lang, 'talk:fate.missed')).first()).toBeVisible();
    });
  });
}
