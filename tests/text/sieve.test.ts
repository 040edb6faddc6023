import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../src/text/literals.ts';
import * as en from '../../src/text/patterns/en.ts';
import * as zh from '../../src/text/patterns/zh.ts';
import { Sieve } from '../../src/text/sieve.ts';

describe('literalsOf', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/抱歉|对不起/, ['抱歉', '对不起']],
    [/(?:非常|真的)?抱歉/, ['抱歉']],
    [/(.)不\1/, ['不']],
    [/怎么(?:能|不)/, ['怎么能', '怎么不']],
    [/什么(?!时候)/, ['什么']],
    [/\bno (?:doubt|one)\b/, [' no doubt ', ' no one ']],
    [/ (?=(?:but|so i)\b)/, ['but ', 'so i ']],
    [/\d{1,2}(?:小时|分钟)/, ['小时', '分钟']],
    [/^[^?]{3,}$/, null],
    [/a?b*/, null],
  ])('%s needs %j', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });
});

/** The patterns of a language, whether sieved or not. */
const patternsOf = (file: object): readonly RegExp[] =>
  Object.values(file).flatMap((value: unknown) => {
    if (value instanceof RegExp) return [value];
    return typeof value === 'object' && value !== null && 'pattern' in value ? [value.pattern as RegExp] : [];
  });

describe('Sieve', () => {
  it('never holds back a pattern that matches', () => {
    const all = [...patternsOf(zh), ...patternsOf(en)];
    const sieved = all.map((pattern) => {
      const sieve = new Sieve();
      return { sieve, one: sieve.add(new RegExp(pattern.source)) };
    });
    // Pieces that patterns are made of, glued in any way.
    const pieces = [...new Set(all.flatMap((pattern) => literalsOf(pattern) ?? []))].map((text) =>
      text.trim(),
    );
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(' ', '', '3', '?', ',', ':', '$', '…', '好', 'x', "'"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        for (const { sieve, one } of sieved) {
          const sifted = sieve.sift(text);
          expect(sifted.test(one)).toBe(one.pattern.test(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('holds back what needs other words', () => {
    const sieve = new Sieve();
    const [sorry, soon] = [sieve.add(/\bsorry\b/), sieve.add(/\bsoon\b/)];
    const words = sieve.sift('sorry说sooner');
    expect([words.may(sorry), words.may(soon)]).toEqual([true, false]);
  });
});
