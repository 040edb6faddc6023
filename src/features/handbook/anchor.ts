import type { Place } from '../../shared/handbook.ts';

/** Id on the page of what a place names within it. */
export function anchorId(name: string): string {
  return `handbook-${name}`;
}

/** Where a place wants the focus; undefined for its title. */
export function anchorOf(place: Place | null): string | undefined {
  if (place?.part === 'flows' && place.step !== null) return anchorId(place.step);
  if (place?.part === 'rubric' && place.unit !== null) return anchorId(place.unit);
  if (place?.part === 'personas' && place.persona !== null) return anchorId(place.persona);
  return undefined;
}
