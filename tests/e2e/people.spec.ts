/** Several people at one laptop: a switch keeps rounds, drafts and language apart, two tabs never mix, and a breath loses nothing. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, reload, settled, test } from './clean-page.ts';
import { sentence } from './texts.ts';

const say = (key: string): RegExp => sentence('zh-Hans', key);
const composer = (page: Page) => page.getByRole('textbox', { name: say('talk:yourReply') });
const who = (page: Page) => page.getByRole('combobox', { name: say('profiles:who') });

async function meet(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: say('library:meet') })
    .first()
    .click();
  await page.getByRole('button', { name: say('prepare:goNow') }).click();
  await expect(composer(page)).toBeVisible();
}

async function addPerson(page: Page, name: string): Promise<void> {
  await page.goto('#/settings');
  await page.getByRole('button', { name: say('profiles:add') }).click();
  await page.getByRole('textbox', { name: say('profiles:name') }).fill(name);
  await page.getByRole('button', { name: say('profiles:save') }).click();
  await expect(who(page)).toContainText(name);
}

test.use({ locale: 'zh-CN' });

test('two people at one laptop each find their own round, draft and language', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await expect(who(page)).toHaveCount(0);
  await addPerson(page, '李想');
  await addPerson(page, '吴桐');
  await expectAccessible(page, 'settings with people');
  await page.goto('#/');
  await meet(page);
  await composer(page).fill('吴桐写到一半');
  // The draft reaches the disk behind the typing; give it the moment a person would.
  await page.waitForTimeout(400);
  const hers = page.url();

  await who(page).selectOption({ label: '李想' });
  await expect(page.getByText(say('library:draftThere'))).toHaveCount(0);
  await page.getByRole('combobox', { name: say('common:language') }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(hers);
  await expect(page.getByRole('heading', { name: sentence('en', 'profiles:others.title') })).toBeVisible();

  await page.getByRole('combobox', { name: sentence('en', 'profiles:who') }).selectOption({ label: '吴桐' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('link', { name: say('library:continue') }).click();
  await expect(composer(page)).toHaveValue('吴桐写到一半');
  await reload(page);
  await expect(who(page).locator('option:checked')).toHaveText('吴桐');
  await expect(composer(page)).toHaveValue('吴桐写到一半');
});

test('two tabs with different people do not mix', async ({ page, context }) => {
  await page.goto('');
  await addPerson(page, '李想');
  await addPerson(page, '吴桐');
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*$/, ''));
  await who(other).selectOption({ label: '李想' });
  await page.goto('#/');
  await meet(page);
  await page.goto('#/');
  await expect(page.getByRole('link', { name: say('library:continue') })).toBeVisible();
  await other.reload();
  await expect(who(other).locator('option:checked')).toHaveText('李想');
  await expect(other.getByRole('button', { name: say('library:meet') }).first()).toBeVisible();
  await expect(other.getByRole('link', { name: say('library:continue') })).toHaveCount(0);
  await expect(who(page).locator('option:checked')).toHaveText('吴桐');
});

test('a breath in mid-sentence counts, ends with Esc, and leaves the words where they were', async ({
  page,
}) => {
  await page.goto('');
  await settled(page);
  await meet(page);
  await composer(page).fill('您先等一下');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('b');
  const pacer = page.getByRole('dialog', { name: say('calm:title') });
  await expect(pacer).toBeVisible();
  await expectAccessible(page, 'the pacer');
  await pacer.getByRole('button', { name: say('calm:start') }).click();
  await expect(pacer.getByRole('status')).toHaveText('吸气 3');
  await expect(pacer.getByRole('status')).toHaveText('屏住 7');
  await page.keyboard.press('Escape');
  await expect(pacer).toBeHidden();
  await expect(composer(page)).toHaveValue('您先等一下');
  await expect(composer(page)).toBeFocused();
});

test('with reduced motion nothing grows, and the count goes on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('');
  await meet(page);
  await page.getByRole('button', { name: say('calm:open') }).click();
  const pacer = page.getByRole('dialog', { name: say('calm:title') });
  const shape = pacer.locator('svg circle').first();
  const atRest = await shape.boundingBox();
  await pacer.getByRole('button', { name: say('calm:start') }).click();
  await expect(pacer.getByRole('status')).toHaveText('屏住 7');
  expect(await shape.boundingBox()).toEqual(atRest);
});
