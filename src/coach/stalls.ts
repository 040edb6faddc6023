/** Words that put off: they say that something will be looked at, was taken down, or is with others. */
import { CueMatcher, type RoleHits } from '../grading/cue-matcher.ts';
import type { CueLang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import type { TextDoc } from '../text/types.ts';
import en from './words/stalls.en.json' with { type: 'json' };
import zh from './words/stalls.zh.json' with { type: 'json' };

const STALL = 0;

function matcherOf(lang: CueLang, cues: readonly string[]): CueMatcher {
  const matcher = new CueMatcher(lang);
  matcher.add(STALL, cues);
  return matcher;
}

const MATCHERS: { readonly [L in CueLang]: CueMatcher } = {
  zh: matcherOf('zh', zh),
  en: matcherOf('en', en),
};

/** Whether a stretch of a folded text puts off. */
export function putsOff({ folded, lang }: Pick<TextDoc, 'folded' | 'lang'>, { start, end }: Span): boolean {
  const hits: RoleHits = [];
  MATCHERS[lang].match(folded, start, end, hits);
  return hits[STALL] !== undefined;
}
