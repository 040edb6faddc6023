/** Whether sentences taken out of a reply can stand by themselves. */
import type { CueLang } from '../shared/lang.ts';
import words from './words/leans.json' with { type: 'json' };

interface Leaning {
  /** Begins a sentence that goes on from the one before it. */
  readonly opens: RegExp;
  /** Names nothing, in the sentence that comes first. */
  readonly first: RegExp;
  /** Speaks of something named before. */
  readonly refers: RegExp;
  /** Announces all that follows, so that nothing of it may be left out. */
  readonly wholes: RegExp;
}

function any(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

function leaningOf(lang: CueLang): Leaning {
  const { opens, first, refers, wholes } = words[lang];
  return {
    opens: new RegExp(`^${any(opens)}`, 'iu'),
    first: new RegExp(any(first), 'iu'),
    refers: new RegExp(any(refers), 'iu'),
    wholes: new RegExp(any(wholes), 'iu'),
  };
}

const LEANING: { readonly [L in CueLang]: Leaning } = { zh: leaningOf('zh'), en: leaningOf('en') };

export interface Stretch {
  /** The first of its sentences. */
  readonly first: string;
  readonly text: string;
  /** Nothing of the reply but a greeting stands before it. */
  readonly isFirst: boolean;
  /** Nothing that is said stands behind it, a question to the customer apart. */
  readonly isLast: boolean;
}

/** Whether a stretch of a reply needs none of the words around it. */
export function standsAlone({ first, text, isFirst, isLast }: Stretch, lang: CueLang): boolean {
  const leaning = LEANING[lang];
  if (!isFirst && (leaning.opens.test(first) || leaning.first.test(first) || leaning.refers.test(text)))
    return false;
  return isLast || !leaning.wholes.test(text);
}
