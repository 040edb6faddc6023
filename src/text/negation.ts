import type { Span } from '../shared/span.ts';
import type { CueLang } from '../shared/lang.ts';
import { matchesIn } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';

interface Negator extends Span {
  readonly scopeEnd: number;
}

/** Where a negation that begins at `from` stops: at a new predicate, or after a fixed reach. */
function scopeEnd(text: string, from: number, clauseEnd: number, lang: CueLang): number {
  const { SCOPE_END, SCOPE_LENGTH, SCOPE_GRIP } = lang === 'zh' ? zh : en;
  const reach = Math.min(clauseEnd, from + SCOPE_LENGTH);
  const stop = SCOPE_END.exec(text.slice(Math.min(from + SCOPE_GRIP, reach), reach));
  return stop === null ? reach : from + SCOPE_GRIP + stop.index;
}

/**
 * The stretches of a clause that are denied, each from the end of its negator to the end of its scope. Words that hold a
 * "not" without denying (不好意思, no doubt) are none; a negator that turns another around (不是我们不想) cancels it.
 */
export function negationsIn(text: string, clause: Span, lang: CueLang): readonly Span[] {
  const { NEGATION_IDIOM, NEGATOR, DOUBLE_OPENER } = lang === 'zh' ? zh : en;
  const negators = matchesIn(NEGATOR, text, clause.start, clause.end);
  if (negators.length === 0) return [];
  const idiomatic = new Uint8Array(clause.end - clause.start);
  for (const idiom of matchesIn(NEGATION_IDIOM, text, clause.start, clause.end)) {
    idiomatic.fill(1, idiom.start - clause.start, idiom.end - clause.start);
  }
  const real: Negator[] = negators
    .filter(({ start, end }) => !idiomatic.subarray(start - clause.start, end - clause.start).includes(1))
    .map((negator) => ({ ...negator, scopeEnd: scopeEnd(text, negator.end, clause.end, lang) }));
  const scopes: Span[] = [];
  for (let i = 0; i < real.length; i++) {
    const negator = real[i];
    const next = real[i + 1];
    if (negator === undefined) continue;
    const turned =
      next !== undefined &&
      next.start < negator.scopeEnd &&
      DOUBLE_OPENER.test(text.slice(negator.start, negator.end));
    if (turned) {
      if (next.start > negator.end) scopes.push({ start: negator.end, end: next.start });
      i++;
    } else if (negator.scopeEnd > negator.end) {
      scopes.push({ start: negator.end, end: negator.scopeEnd });
    }
  }
  return scopes;
}
