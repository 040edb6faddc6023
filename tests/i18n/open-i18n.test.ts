import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { changeLanguage, crashI18n, openI18n } from '../../src/i18n/open-i18n.ts';
import * as files from '../../src/i18n/text-files.ts';
import { codeText, flowText } from '../../src/i18n/texts.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';

vi.mock('../../src/i18n/text-files.ts', async (original) => {
  const real = await original<typeof files>();
  return {
    ...real,
    loadTexts: vi.fn<typeof real.loadTexts>(real.loadTexts),
    readNamespace: vi.fn<typeof real.readNamespace>(real.readNamespace),
  };
});

/** As where the network is gone before a language came. */
function lose(lost: Lang): void {
  vi.mocked(files.loadTexts).mockImplementation(async (lang) => {
    if (lang === lost) throw new TypeError('Failed to fetch dynamically imported module');
  });
}

afterEach(() => vi.mocked(files.loadTexts).mockReset());

describe('the language of the page', () => {
  it('is the only one that is read before the page is drawn', async () => {
    const i18n = await openI18n('zh-Hant');
    expect(i18n.t('app')).toBe('同頻');
    const read = new Set(vi.mocked(files.readNamespace).mock.calls.map(([lang]) => lang));
    expect([...read]).toEqual(['zh-Hant']);
  });

  it.each(LANGS)('says all in %s that the command line says', async (lang) => {
    const i18n = await openI18n(lang);
    const whole = createI18n(lang);
    for (const namespace of [...files.NAMESPACES, 'crash']) {
      expect(i18n.getResourceBundle(lang, namespace)).toEqual(whole.getResourceBundle(lang, namespace));
    }
  });

  it('has the names of flows beside the taught ones', async () => {
    const i18n = await openI18n('en', { en: { own: { name: 'Ours' } } });
    expect(flowText(i18n.t, 'own', 'name')).toBe('Ours');
    expect(flowText(i18n.t, 'clear', 'name')).not.toBe('');
  });

  it('changes when the other has come, and never says a key meanwhile', async () => {
    const i18n = await openI18n('zh-Hans');
    const changing = changeLanguage(i18n, 'en');
    expect(i18n.t('app')).toBe('同频');
    expect(await changing).toBe(true);
    expect(i18n.t('app')).toBe('Tongpin');
    expect(codeText(i18n.t, 'customer:mood', 'calm')).toBe('Calm');
  });

  it('stays where the other does not come', async () => {
    const i18n = await openI18n('zh-Hans');
    lose('en');
    expect(await changeLanguage(i18n, 'en')).toBe(false);
    expect(i18n.language).toBe('zh-Hans');
    expect(i18n.t('app')).toBe('同频');
  });

  it.each(LANGS)('that does not come opens nothing; then there are words for that in %s', async (lang) => {
    lose(lang);
    await expect(openI18n(lang)).rejects.toThrow('Failed to fetch');
    const { t } = crashI18n(lang);
    expect(t('crash:title')).toBe(createI18n(lang).t('crash:title'));
    expect(t('crash:reload')).not.toMatch(/crash|reload$/);
  });
});
