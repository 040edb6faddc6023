import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { without } from '../../src/session/without.ts';

describe('without', () => {
  it('takes words out, and finds the rest again in the whole', () => {
    const rest = without('abcdefgh', [
      { start: 2, end: 4 },
      { start: 3, end: 5 },
    ]);
    expect(rest.text).toBe('abfgh');
    expect(rest.spansOf({ start: 0, end: 2 })).toEqual([{ start: 0, end: 2 }]);
    expect(rest.spansOf({ start: 1, end: 4 })).toEqual([
      { start: 1, end: 2 },
      { start: 5, end: 7 },
    ]);
  });

  it('leaves a text as it is where nothing is taken, and nothing where all is', () => {
    expect(without('abc', []).text).toBe('abc');
    expect(without('abc', [{ start: 0, end: 3 }]).text).toBe('');
  });

  it('gives for any place the same words in the whole', () => {
    const span = fc.tuple(fc.nat(12), fc.nat(6)).map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(span), span, (whole, gone, place) => {
        const inside = gone.map(({ start, end }) => ({ start, end: Math.min(end, whole.length) }));
        const rest = without(
          whole,
          inside.filter(({ start, end }) => start < end),
        );
        const end = Math.min(place.end, rest.text.length);
        const words = rest.spansOf({ start: place.start, end }).map((one) => whole.slice(one.start, one.end));
        expect(words.join('')).toBe(rest.text.slice(place.start, end));
      }),
    );
  });
});
