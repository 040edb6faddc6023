/** Which words of a Chinese reply a promise hangs on. */
import { overlaps, type Span } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';
import { ENDS_WITHIN, MARKED } from './condition-words.ts';

/** A clause up to where its condition ends. */
function cut({ folded }: TextDoc, { start, end }: Span): Span {
  const match = ENDS_WITHIN.exec(folded.slice(start, end));
  return match === null ? { start, end } : { start, end: start + match.index + match[0].length };
}

/** What was tagged, its clause whole; else what says so outright before the act in its sentence. */
export function conditionOf(doc: TextDoc, found: Span | null, act: Span, what: Span): Span | null {
  if (found !== null) {
    const clause = doc.clauses.find((one) => overlaps(one, found));
    if (clause === undefined) return found;
    const whole = overlaps(clause, act) ? cut(doc, clause) : clause;
    return overlaps(whole, what) ? found : cut(doc, whole);
  }
  const own = doc.clauses.find((one) => overlaps(one, what));
  const marked = doc.clauses
    .filter(({ sentence, start }) => sentence === own?.sentence && start < what.start)
    .filter(({ start, end }) => MARKED.test(doc.folded.slice(start, end)))
    .map((clause) => cut(doc, clause))
    .filter((place) => !overlaps(place, what));
  return marked.at(-1) ?? null;
}
