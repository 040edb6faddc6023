import { isLang, type Lang } from '../shared/lang.ts';

/** The language of messages: the one asked for, else the terminal's, else English. `null` for one that isn't ours. */
export function messageLanguage(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Lang | null {
  if (asked !== undefined) return isLang(asked) ? asked : null;
  const locale = (env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '').toLowerCase();
  if (/^zh[_-](?:tw|hk|mo|hant)/.test(locale)) return 'zh-Hant';
  return locale.startsWith('zh') ? 'zh-Hans' : 'en';
}
