import type { Span } from '../shared/span.ts';

/** Index of the first item that begins at or after an offset, of a list in order of place. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span shares a unit with one of a list in order of place, none of which overlap. */
export function meets(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? end) < end;
}

/**
 * All matches of a global pattern in a text, as spans shifted by `offset`. By `exec`, since `matchAll` copies the pattern at
 * every call, which costs more than the search in a text of a clause's length.
 */
export function matchesIn(pattern: RegExp, text: string, offset = 0): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { length } = match[0];
    if (length === 0) pattern.lastIndex++;
    else found.push({ start: offset + match.index, end: offset + match.index + length });
  }
  return found;
}
