import { hash32 } from '../../shared/random.ts';

/** Bits of a 32-bit hash that are left out: of the features trained, about one in a thousand then meets another. */
export const SPARE = 8;

/** The feature of a name. */
export function featureOf(name: string): number {
  return hash32(name) >>> SPARE;
}
