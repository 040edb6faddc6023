/**
 * Deterministic choice without state: the same parts always give the same number, so that changing one turn
 * of a round does not reshuffle the others (design §6).
 */

/** 32-bit FNV-1a of a string's UTF-16 units, mixed so that near keys land far apart. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An index in `0 … length - 1`, fixed by the key. @throws RangeError when `length` is not positive. */
export function pickIndex(length: number, ...key: readonly (string | number)[]): number {
  if (!(length > 0)) throw new RangeError('pickIndex needs at least one choice');
  return hash32(key.join('\u0001')) % length;
}
