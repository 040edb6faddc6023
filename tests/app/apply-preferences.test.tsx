import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followPreferences } from '../../src/app/apply-preferences.ts';
import type { Preferences } from '../../src/features/services.ts';
import { openI18n } from '../../src/i18n/open-i18n.ts';
import * as files from '../../src/i18n/text-files.ts';

vi.mock('../../src/i18n/text-files.ts', async (original) => {
  const real = await original<typeof files>();
  return { ...real, loadTexts: vi.fn<typeof real.loadTexts>(real.loadTexts) };
});

afterEach(() => vi.mocked(files.loadTexts).mockReset());

const root = document.documentElement;

async function followed() {
  const preferences = createStore<Preferences>(() => ({
    lang: 'zh-Hans',
    theme: 'dark',
    view: 'normal',
    mode: 'coached',
    filter: {},
  }));
  const i18n = await openI18n('zh-Hans');
  await followPreferences(preferences, i18n);
  return { preferences, i18n };
}

it('puts language, theme and size where the style sheet reads them, and follows them', async () => {
  const { preferences, i18n } = await followed();
  expect([root.lang, root.dataset['theme'], root.dataset['view']]).toEqual(['zh-Hans', 'dark', 'normal']);
  preferences.setState({ lang: 'en', theme: 'light', view: 'projector' });
  await vi.waitFor(() => expect(root.lang).toBe('en'));
  expect(i18n.language).toBe('en');
  expect([root.dataset['theme'], root.dataset['view']]).toEqual(['light', 'projector']);
});

it('goes back to the language that is spoken where the other does not come', async () => {
  const { preferences, i18n } = await followed();
  vi.mocked(files.loadTexts).mockRejectedValue(new TypeError('Failed to fetch'));
  preferences.setState({ lang: 'en' });
  await vi.waitFor(() => expect(preferences.getState().lang).toBe('zh-Hans'));
  expect(i18n.language).toBe('zh-Hans');
  expect(root.lang).toBe('zh-Hans');
});
