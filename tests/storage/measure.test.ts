import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/storage/measure.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('measure', () => {
  it('counts the bytes of UTF-8 and the depth of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        expect(measure(text)).toEqual({
          bytes: new TextEncoder().encode(text).length,
          depth: depthOf(value),
        });
      }),
    );
  });

  it('reads brackets inside strings as text', () => {
    expect(measure(String.raw`["[[\"[[", "\\"]`).depth).toBe(1);
  });
});
