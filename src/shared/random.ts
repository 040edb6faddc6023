/**
 * Deterministic choice without state: the same parts always give the same number, so that changing one turn
 * of a round does not reshuffle the others (design §6).
 */

/** Where an FNV-1a hash begins. */
export const FNV_BASIS = 0x811c9dc5;

/** An FNV-1a hash after one more UTF-16 unit. */
export function fnvStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A hash after all units of a text. */
export function fnvOver(hash: number, text: string): number {
  let now = hash;
  for (let i = 0; i < text.length; i++) now = fnvStep(now, text.charCodeAt(i));
  return now;
}

/** Mixes a hash so that near keys land far apart; unsigned. */
export function mix32(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32-bit FNV-1a of a string's UTF-16 units, mixed. */
export function hash32(text: string): number {
  return mix32(fnvOver(FNV_BASIS, text));
}

/** An index in `0 … length - 1`, fixed by the key. @throws RangeError when `length` is not positive. */
export function pickIndex(length: number, ...key: readonly (string | number)[]): number {
  if (!(length > 0)) throw new RangeError('pickIndex needs at least one choice');
  return hash32(key.join('\u0001')) % length;
}
