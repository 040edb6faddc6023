/** The stretch between two punctuation marks that some words stand in: what a reader knows again as their own. */
import { sliceOf, type Span } from '../shared/span.ts';

/** A mark of the Latin script stands before a space or at the end; inside `6.30` or `1,200` it is none. */
const MARK = /[，。；：！？、…—\n]|[,.;:!?](?=\s|$)/gu;

/** UTF-16 units beyond which a clause is no quote any more. */
const LONGEST = 60;

/** The clause around a span of a text, without its marks; the span's own words where that would be too long. */
export function clauseOf(text: string, span: Span): string {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const start = Math.max(-1, ...marks.filter((index) => index < span.start)) + 1;
  const end = marks.find((index) => index >= span.end) ?? text.length;
  const clause = text.slice(start, end).trim();
  return clause.length > LONGEST ? sliceOf(text, span) : clause;
}
