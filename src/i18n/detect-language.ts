import type { Lang } from '../shared/lang.ts';

/** The best of our languages for a list of BCP 47 tags in order of preference; 简体 when none fits. */
export function detectLanguage(tags: readonly string[]): Lang {
  for (const tag of tags) {
    const lower = tag.toLowerCase();
    if (/^zh\b.*\b(?:hant|tw|hk|mo)\b/.test(lower)) return 'zh-Hant';
    if (/^zh\b/.test(lower)) return 'zh-Hans';
    if (/^en\b/.test(lower)) return 'en';
  }
  return 'zh-Hans';
}
