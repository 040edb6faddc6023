/** A trainer opens a scenario of her own: it is checked, kept, played, found again, saved and removed. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { REPLIES } from '../shipped/trainees.ts';
import { expect, expectAccessible, reload, settled, test } from './clean-page.ts';
import { sentence } from './texts.ts';

/** As `tongpin new` writes it: in English only. */
const TEXT = readFileSync(new URL('../../src/cli/templates/scenario.en.json', import.meta.url), 'utf8');
const { id, texts } = JSON.parse(TEXT) as { id: string; texts: { en: { title: string } } };
const { title } = texts.en;

function fileOf(text: string, name = 'mine.json') {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

function section(page: Page) {
  return page.getByRole('region', { name: sentence('zh-Hans', 'own:title') });
}

function playButton(page: Page) {
  return section(page).getByRole('button', { name: sentence('zh-Hans', 'own:playOf') });
}

async function choose(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await section(page)
    .getByRole('button', { name: sentence('zh-Hans', 'own:choose') })
    .click();
  await (await asked).setFiles(file);
}

/** Lets a file go over the customer's face, far from the section. */
async function drop(page: Page, text: string): Promise<void> {
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'mine.json', { type: 'application/json' }));
    return transfer;
  }, text);
  const target = page.getByRole('heading', { level: 1 });
  await target.dispatchEvent('dragover', { dataTransfer: data });
  await target.dispatchEvent('drop', { dataTransfer: data });
}

test.use({ locale: 'zh-CN' });

// The proof of a scenario takes seconds where the machine is busy.
test.slow();

test('an own scenario in one language is opened, played, and found again', async ({ page }) => {
  await page.goto('');
  await settled(page);
  await choose(page, fileOf(TEXT));
  await expect(section(page).getByText(sentence('zh-Hans', 'own:kept.nothing'))).toBeVisible({
    timeout: 60_000,
  });
  await expectAccessible(page, 'home with an own scenario');

  await playButton(page).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: sentence('zh-Hans', 'prepare:goNow') }).click();
  const composer = page.getByRole('textbox', { name: sentence('zh-Hans', 'talk:yourReply') });
  const [reply = ''] = REPLIES.en.careful;
  await composer.fill(reply);
  await composer.press('Control+Enter');
  await expect(composer).toHaveValue('');

  await reload(page);
  await expect(page.getByText(reply.slice(0, 12)).first()).toBeVisible();
  await page.goto('#/');
  await expect(page.getByRole('link', { name: sentence('zh-Hans', 'library:continue') })).toBeVisible();
  await expect(playButton(page)).toBeEnabled();

  const saved = page.waitForEvent('download');
  await section(page)
    .getByRole('button', { name: sentence('zh-Hans', 'own:exportOf') })
    .click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(`${id}.json`);
  expect(readFileSync(await download.path(), 'utf8')).toBe(TEXT);

  await section(page)
    .getByRole('button', { name: sentence('zh-Hans', 'own:removeOf') })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'removing an own scenario');
  await dialog.getByRole('button', { name: sentence('zh-Hans', 'own:remove') }).click();
  await expect(section(page).getByText(sentence('zh-Hans', 'own:removed'))).toBeVisible();
  await expect(page.getByText(sentence('zh-Hans', 'own:goneTitle'))).toBeVisible();
  await reload(page);
  await expect(page.getByText(sentence('zh-Hans', 'own:goneTitle'))).toBeVisible();
  await expect(playButton(page)).toBeHidden();
});

test('a broken file that is dropped anywhere is told of, place by place, and not kept', async ({ page }) => {
  await page.goto('');
  await settled(page);
  const broken = TEXT.replace('"persona": "rational"', '"persona": "rationl"');
  const before = broken.slice(0, broken.indexOf('"rationl"')).split('\n');
  await drop(page, broken);
  await expect(section(page).getByText(sentence('zh-Hans', 'own:broken_other'))).toBeInViewport();
  const problem = section(page).getByRole('listitem').filter({ hasText: 'rationl' });
  await expect(problem).toContainText(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
  await expectAccessible(page, 'home with mistakes in a file');
  await reload(page);
  await expect(playButton(page)).toBeHidden();

  await drop(page, TEXT.replace('"minutes": 6,', '"minutes": 6'));
  await expect(section(page).getByText(/JSON/).first()).toBeInViewport();
});
