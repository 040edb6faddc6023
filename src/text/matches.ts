import type { Span } from '../shared/span.ts';

/** All matches of a global pattern inside `[start, end)` of a text, as spans of that text. */
export function matchesIn(pattern: RegExp, text: string, start = 0, end = text.length): Span[] {
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  const found: Span[] = [];
  for (const match of stretch.matchAll(pattern)) {
    if (match[0] !== '')
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}
