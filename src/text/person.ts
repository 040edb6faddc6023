import type { CueLang } from '../shared/lang.ts';
import { matchesIn } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import type { Person } from './types.ts';

interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** Persons named in a clause in order of mention, and the one that acts where the order of words shows it. */
export function personsIn(
  words: string,
  lang: CueLang,
): { persons: readonly Person[]; subject: Person | null } {
  const patterns = lang === 'zh' ? zh : en;
  const mentions: Mention[] = [
    ...matchesIn(patterns.SPEAKER, words).map((span) => ({ ...span, person: 'speaker' as const })),
    ...matchesIn(patterns.CUSTOMER, words).map((span) => ({ ...span, person: 'customer' as const })),
    ...matchesIn(patterns.THIRD, words).map((span) => ({ ...span, person: 'third' as const })),
  ].sort((a, b) => a.start - b.start);
  const acts = ({ start, end }: Mention): boolean => {
    if (patterns.OBJECT_MARK.test(words.slice(Math.max(0, start - 8), start))) return false;
    return lang === 'zh' || en.NOMINATIVE.test(words.slice(start, end));
  };
  return { persons: mentions.map(({ person }) => person), subject: mentions.find(acts)?.person ?? null };
}
