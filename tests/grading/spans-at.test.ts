import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spansAt } from '../../src/grading/commitments/slots/spans-at.ts';
import type { Token } from '../../src/grading/commitments/slots/tokens.ts';
import { overlaps, type Span } from '../../src/shared/span.ts';

/** Tokens of these lengths, each a blank behind the one before. */
function tokensOf(lengths: readonly number[]): readonly Token[] {
  let at = 0;
  return lengths.map((length): Token => {
    const start = at;
    at += length + 1;
    return { text: 'x', capital: false, clause: 0, start, end: start + length };
  });
}

const lengths = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 });
const places = fc.array(
  fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 8 },
);

it('gives each token what shares a unit with it, in the order of the items', () => {
  fc.assert(
    fc.property(lengths, places, (sizes, spans) => {
      const tokens = tokensOf(sizes);
      expect(spansAt(tokens, spans, (span) => span)).toEqual(
        tokens.map((token) => spans.filter((span) => overlaps(span, token))),
      );
    }),
  );
});
