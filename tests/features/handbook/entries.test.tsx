/** Every criterion, move, flow with its steps, and kind of customer has its entry, in every language. */
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TAUGHT } from '../../../src/charts/flows/taught/index.ts';
import { HandbookPage } from '../../../src/features/handbook/handbook-page.tsx';
import { HandbookReader } from '../../../src/features/handbook/handbook-reader.tsx';
import { unitName } from '../../../src/features/handbook/texts.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { codeText, flowText, stepText } from '../../../src/i18n/texts.ts';
import { PERSONA_IDS } from '../../../src/shared/customer.ts';
import {
  CHAPTERS,
  chapterOf,
  flowPath,
  partPath,
  personaPath,
  RUBRIC_UNITS,
  rubricPath,
} from '../../../src/shared/handbook.ts';
import { LANGS } from '../../../src/shared/lang.ts';
import { services, show } from '../services.tsx';

describe.each(LANGS)('the handbook in %s', (lang) => {
  const i18n = createI18n(lang);
  const { t } = i18n;

  async function page(path: string): Promise<readonly string[]> {
    await show(<HandbookPage path={path} />, services({ lang }), path);
    const headings = await screen.findAllByRole('heading');
    return headings.map(({ textContent }) => textContent);
  }

  it.each(CHAPTERS)('has an entry for each of %s, with words under it', async (chapter) => {
    await i18n.loadNamespaces('handbook');
    const units = RUBRIC_UNITS.filter((unit) => chapterOf(unit) === chapter);
    const [, ...entries] = await page(rubricPath(chapter));
    expect(entries).toEqual(units.map((unit) => unitName(t, unit)));
    for (const article of screen.getAllByRole('article')) {
      const told = within(article).getAllByRole('definition');
      expect(told.every(({ textContent }) => textContent.length > 3)).toBe(true);
    }
  });

  it.each(TAUGHT.map(({ id }) => id))('tells the steps of %s and what carries each', async (id) => {
    const flow = TAUGHT.find((one) => one.id === id);
    const headings = await page(flowPath(id));
    expect(headings[0]).toBe(flowText(t, id, 'name'));
    const names = flow?.steps.map((step) => stepText(t, id, step.id, 'name')) ?? [];
    expect(headings.filter((heading) => names.includes(heading))).toEqual(names);
    const carried = screen.getAllByRole('definition');
    expect(carried).toHaveLength(names.length);
    expect(carried.every(({ textContent }) => textContent.length > 1)).toBe(true);
  });

  it('tells of each kind of customer', async () => {
    const headings = await page(partPath('personas'));
    const names = PERSONA_IDS.map((id) => codeText(t, 'customer:persona', id));
    expect(headings.filter((heading) => names.includes(heading))).toEqual(names);
  });

  it('leads from its first page to all of them', async () => {
    await page(partPath());
    const hrefs = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')));
    const wanted = [
      ...TAUGHT.map(({ id }) => flowPath(id)),
      ...CHAPTERS.map(rubricPath),
      ...PERSONA_IDS.map(personaPath),
    ];
    expect(wanted.filter((path) => !hrefs.has(`#${path}`))).toEqual([]);
    cleanup();
    await page(partPath('rubric'));
    const units = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')));
    expect(RUBRIC_UNITS.filter((unit) => !units.has(`#${rubricPath(unit)}`))).toEqual([]);
  });
});

describe('the handbook', () => {
  it('says so where it has nothing', async () => {
    await show(<HandbookPage path="/handbook/flows/none" />, services());
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('手册里没有这一条');
  });

  it('shows a single entry over another screen, its headings below the title of the dialog', async () => {
    await show(<HandbookReader path={rubricPath('pitfall.but')} onGo={() => {}} />, services());
    const [first, ...others] = await screen.findAllByRole('heading');
    expect(first).toHaveTextContent('“但是”');
    expect(first?.tagName).toBe('H3');
    expect(first).toHaveFocus();
    expect(others).toEqual([]);
  });
});
