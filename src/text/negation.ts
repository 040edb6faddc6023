import type { Span } from '../shared/span.ts';
import type { CueLang } from '../shared/lang.ts';
import { firstFrom, matchesIn, meets } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';

/** No denied stretch is longer. */
const LONGEST_SCOPE = Math.max(zh.SCOPE_LENGTH, en.SCOPE_LENGTH);

/** Whether an offset lies in one of the denied stretches of a clause, which are in order of place and may overlap. */
export function isDenied(negated: readonly Span[], offset: number): boolean {
  if (negated.length === 0) return false;
  for (let i = firstFrom(negated, offset + 1) - 1; i >= 0; i--) {
    const { start, end } = negated[i] ?? { start: 0, end: 0 };
    if (offset < end) return true;
    if (offset - start > LONGEST_SCOPE) return false;
  }
  return false;
}

interface Negator extends Span {
  readonly scopeEnd: number;
}

/** Where the scope of a negator stops: with the word it is part of, at a new predicate, or after a fixed reach. */
function scopeEnd(words: string, { end: from }: Span, wordEnd: number | undefined, lang: CueLang): number {
  if (wordEnd !== undefined) return wordEnd;
  const { SCOPE_END, SCOPE_GRIP, SCOPE_BREAK, BREAK_GRIP, SCOPE_LENGTH } = lang === 'zh' ? zh : en;
  const scope = words.slice(from, from + SCOPE_LENGTH);
  const ended = scope.slice(SCOPE_GRIP).search(SCOPE_END);
  const broken = scope.search(SCOPE_BREAK);
  return Math.min(
    from + scope.length,
    ended === -1 ? Infinity : from + SCOPE_GRIP + ended,
    broken < BREAK_GRIP ? Infinity : from + broken,
  );
}

/**
 * The stretches of a clause that are denied, each from the end of its negator to the end of its scope, in offsets of the
 * clause's words. Words that hold a "not" without denying (不好意思, no doubt) are none; a negator that turns another around
 * (不是我们不想) cancels it.
 */
export function negationsIn(words: string, lang: CueLang): readonly Span[] {
  const { NEGATION_IDIOM, NEGATION_CLOSED, NEGATOR, DOUBLE_OPENER } = lang === 'zh' ? zh : en;
  const negators = matchesIn(NEGATOR.pattern, words);
  if (negators.length === 0) return [];
  const idioms = matchesIn(NEGATION_IDIOM, words);
  const closed = matchesIn(NEGATION_CLOSED, words);
  const wordEnds = closed.length === 0 ? null : new Map(closed.map(({ start, end }) => [start, end]));
  const real: Negator[] = [];
  for (const negator of negators) {
    if (meets(idioms, negator)) continue;
    const { start, end } = negator;
    real.push({ start, end, scopeEnd: scopeEnd(words, negator, wordEnds?.get(start), lang) });
  }
  const scopes: Span[] = [];
  for (let i = 0; i < real.length; i++) {
    const negator = real[i];
    const next = real[i + 1];
    if (negator === undefined) continue;
    const turned =
      next !== undefined &&
      next.start < negator.scopeEnd &&
      DOUBLE_OPENER.test(words.slice(negator.start, negator.end));
    if (turned) {
      if (next.start > negator.end) scopes.push({ start: negator.end, end: next.start });
      i++;
    } else if (negator.scopeEnd > negator.end) {
      scopes.push({ start: negator.end, end: negator.scopeEnd });
    }
  }
  return scopes;
}
