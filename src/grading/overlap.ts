/** How well the places shown as evidence cover those that an annotator marked. */
import type { UnitId } from '../shared/rubric-ids.ts';
import type { Span } from '../shared/span.ts';

/** By criterion or move, half-open places in the raw reply. */
export type MarkedPlaces = {
  readonly [K in UnitId]?: readonly (readonly [start: number, end: number])[];
};

function unitsOf(places: Iterable<readonly [start: number, end: number]>): Set<number> {
  const units = new Set<number>();
  for (const [start, end] of places) for (let i = start; i < end; i++) units.add(i);
  return units;
}

/** Intersection over union, 0…1, of two lists of places taken as sets of UTF-16 units; 0 where both are empty. */
export function overlapOf(
  shown: readonly Span[],
  marked: readonly (readonly [start: number, end: number])[],
): number {
  const here = unitsOf(shown.map(({ start, end }) => [start, end] as const));
  const there = unitsOf(marked);
  const both = [...here].filter((unit) => there.has(unit)).length;
  const either = here.size + there.size - both;
  return either === 0 ? 0 : both / either;
}
