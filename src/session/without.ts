/** A text with some of its words taken out, and the way back from places in what remains to places in the whole. */
import type { Span } from '../shared/span.ts';

export interface Remaining {
  readonly text: string;
  readonly whole: string;
  /** Where the words of a span of `text` stand in the whole: in one piece, or in several around what was taken out. */
  readonly spansOf: (span: Span) => readonly Span[];
}

/** The stretches of a text that no span covers, in order. */
function stretches(length: number, spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) kept.push({ start: at, end: length });
  return kept;
}

/** A text without these spans; they may touch and overlap. */
export function without(text: string, spans: readonly Span[]): Remaining {
  const kept = stretches(text.length, spans);
  return {
    whole: text,
    text: kept.map(({ start, end }) => text.slice(start, end)).join(''),
    spansOf({ start, end }) {
      const found: Span[] = [];
      let at = 0;
      for (const stretch of kept) {
        const size = stretch.end - stretch.start;
        const from = Math.max(start - at, 0);
        const to = Math.min(end - at, size);
        if (from < to) found.push({ start: stretch.start + from, end: stretch.start + to });
        at += size;
      }
      return found;
    },
  };
}
