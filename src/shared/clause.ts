/** The stretch between two punctuation marks that some words stand in: what a reader knows again as their own. */
import { sliceOf, type Span } from './span.ts';

/** A mark of the Latin script stands before a space or at the end; inside `6.30` or `1,200` it is none. */
const MARK = /[，。；：！？、…—\n]|[,.;:!?](?=\s|$)/gu;

/** UTF-16 units beyond which a clause is no quote any more. */
const LONGEST = 60;

/** The place of the clause around a span of a text, without its marks; the span itself where that would be too long. */
export function clauseAround(text: string, span: Span): Span {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const start = Math.max(-1, ...marks.filter((index) => index < span.start)) + 1;
  // Words may end in a mark themselves.
  const end = marks.find((index) => index >= span.end - 1) ?? text.length;
  const words = text.slice(start, end);
  const clause = words.trim();
  const from = start + words.length - words.trimStart().length;
  return clause.length > LONGEST ? span : { start: from, end: from + clause.length };
}

/** The words of that clause. */
export function clauseOf(text: string, span: Span): string {
  return sliceOf(text, clauseAround(text, span));
}
