import { hasHan, hasLetters } from '../text/language.ts';
import type { TextDoc } from '../text/types.ts';
import type { CompiledCues } from './compile-cues.ts';
import type { RoleHits } from './cue-matcher.ts';

/** All cue matches of a document: Chinese cues where there are Chinese characters, English where letters. */
export function matchAll(
  { folded, clauses }: TextDoc,
  { matchers: { zh, en }, blank }: Pick<CompiledCues, 'matchers' | 'blank'>,
): RoleHits {
  const hits: RoleHits = blank.numbers.slice();
  const han = hasHan(folded);
  const letters = hasLetters(folded);
  for (const { start, end } of clauses) {
    if (han && hasHan(folded, start, end)) zh.match(folded, start, end, hits);
    if (letters && hasLetters(folded, start, end)) en.match(folded, start, end, hits);
  }
  return hits;
}
