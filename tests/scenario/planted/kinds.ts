/**
 * Ten kinds of mistakes, twenty of each: planted one at a time into sound scenarios of every shape, at beats, languages and
 * fields spread over the whole file.
 */
import { deadEnds, missingLinks, neverTrue, traps, unreachable } from './course.ts';
import { cutOff, duplicateIds, missingFields, missingTexts, protos } from './file.ts';
import { plantSeed, type Planted, type Seed } from './seed.ts';

const SEEDS: Readonly<Record<string, () => Seed[]>> = {
  'link to a missing beat': missingLinks,
  'dead end': deadEnds,
  'unreachable beat': unreachable,
  'guard never true': neverTrue,
  'trap that only leads back to itself': traps,
  'text missing': missingTexts,
  'field missing': missingFields,
  'duplicate id': duplicateIds,
  '`__proto__` as id': protos,
};

/** Every kind by name, with its twenty mistakes. */
export const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
  ...Object.fromEntries(
    Object.entries(SEEDS).map(([kind, seeds]) => [kind, seeds().map((one) => plantSeed(kind, one))]),
  ),
  'file cut off': cutOff(),
};
