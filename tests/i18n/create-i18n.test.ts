import { describe, expect, it } from 'vitest';
import { cliTexts } from '../../src/i18n/cli-texts.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { codeText, criterionText } from '../../src/i18n/texts.ts';

describe('the interface language', () => {
  it('speaks at once, and another language after a change', async () => {
    const i18n = createI18n('zh-Hant');
    expect(i18n.t('app')).toBe('同頻');
    await i18n.changeLanguage('en');
    expect(i18n.t('app')).toBe('Tongpin');
  });

  it('throws for a text that is missing, so that a key never reaches the screen', () => {
    const { t } = createI18n('en');
    expect(() => codeText(t, 'customer:mood', 'bored')).toThrow('No text for customer:mood.bored');
  });

  it('has what only the command line says where it is given', () => {
    expect(() => createI18n('en').t('cli:usage')).toThrow('No text for cli:usage');
    expect(createI18n('en', {}, cliTexts).t('cli:usage')).toContain('tongpin');
  });

  it('leaves markup in a value as text', () => {
    const { t } = createI18n('en');
    expect(t('quoted', { text: '<b>hi</b> & {{app}}' })).toBe('“<b>hi</b> & {{app}}”');
  });

  it('finds the sentences of codes', () => {
    const { t } = createI18n('en');
    expect(codeText(t, 'customer:mood', 'calm')).toBe('Calm');
    expect(criterionText(t, 'empathy.observe', 'name')).not.toBe('');
    expect(criterionText(t, 'empathy.observe', { code: 'heard' })).not.toBe('');
  });
});
