/** Times that a Chinese promise can name, by what they tell: a point, how often, how long, an event. */
import type { Span } from '../../../shared/span.ts';
import { matchesIn, meets } from '../../../text/matches.ts';
import { oncePerDoc } from '../../../text/once-per-doc.ts';
import { TIME_PAST } from '../../../text/patterns/zh.ts';
import { EVENTS, LENGTHS, OFTEN, POINTS } from './time-words.ts';

export interface PromiseTime {
  readonly span: Span;
  readonly kind: 'point' | 'often' | 'length' | 'event';
}

/** What is looked for first takes its words from the rest; what lies in the past is passed over. */
const ORDER = [
  ['past', TIME_PAST],
  ['often', OFTEN],
  ['point', POINTS],
  ['length', LENGTHS],
  ['event', EVENTS],
] as const;

/** In order of place. */
export const timesIn = oncePerDoc(({ folded }): readonly PromiseTime[] => {
  const times: PromiseTime[] = [];
  let taken: readonly Span[] = [];
  for (const [kind, pattern] of ORDER) {
    const spans = matchesIn(pattern, folded).filter((span) => !meets(taken, span));
    taken = [...taken, ...spans].sort((a, b) => a.start - b.start);
    if (kind !== 'past') for (const span of spans) times.push({ span, kind });
  }
  return times.sort((a, b) => a.span.start - b.span.start);
});
