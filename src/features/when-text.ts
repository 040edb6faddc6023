import type { Lang } from '../shared/lang.ts';

/** A moment in milliseconds since 1970 as the reader's language writes it, with the time of day. */
export function whenText(at: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
