import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/i18n/detect-language.ts';

describe('the language of a first visit', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-Hans-SG'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['EN-gb'], 'en'],
  ])('%j is read as %s', (tags, lang) => {
    expect(detectLanguage(tags)).toBe(lang);
  });

  it('takes the first that it speaks', () => {
    expect(detectLanguage(['fr-FR', 'de', 'en-US', 'zh-TW'])).toBe('en');
  });

  it('is 简体 when there is none', () => {
    expect(detectLanguage(['fr', 'ja'])).toBe('zh-Hans');
    expect(detectLanguage([])).toBe('zh-Hans');
  });
});
