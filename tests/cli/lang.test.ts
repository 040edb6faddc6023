import { describe, expect, it } from 'vitest';
import { messageLanguage } from '../../src/cli/lang.ts';

describe('messageLanguage', () => {
  it.each([
    ['zh-Hant', {}, 'zh-Hant'],
    ['fr', {}, null],
    [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [undefined, { LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
    [undefined, { LC_ALL: 'zh_HK', LANG: 'en_GB' }, 'zh-Hant'],
    [undefined, { LANG: 'C' }, 'en'],
    [undefined, {}, 'en'],
  ])('%s with %o: %s', (asked, env, lang) => {
    expect(messageLanguage(asked, env)).toBe(lang);
  });
});
