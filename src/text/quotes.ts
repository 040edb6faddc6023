import type { Span } from '../shared/span.ts';

/** A quotation longer than this is taken for a stray mark. */
const MAX_QUOTE = 200;

/** What stands between quotation marks of a folded text, marks excluded; an unpaired mark opens nothing. */
export function quotesIn(folded: string): readonly Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let i = folded.indexOf('"'); i !== -1; i = folded.indexOf('"', i + 1)) {
    if (open === -1 || i - open > MAX_QUOTE) {
      open = i;
    } else {
      if (i > open + 1) quotes.push({ start: open + 1, end: i });
      open = -1;
    }
  }
  return quotes;
}
