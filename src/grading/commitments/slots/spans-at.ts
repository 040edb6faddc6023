import { overlaps, type Span } from '../../../shared/span.ts';
import { firstFrom } from '../../../text/matches.ts';
import type { Token } from './tokens.ts';

/** For each token of a sentence, in order, the items whose places it shares, in their own order. */
export function spansAt<T>(
  tokens: readonly Token[],
  items: readonly T[],
  placeOf: (item: T) => Span,
): readonly (readonly T[])[] {
  const at = tokens.map((): T[] => []);
  for (const item of items) {
    const place = placeOf(item);
    // The one that begins before the place may reach into it.
    for (let i = Math.max(0, firstFrom(tokens, place.start) - 1); i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.start >= place.end) break;
      if (overlaps(token, place)) at[i]?.push(item);
    }
  }
  return at;
}
