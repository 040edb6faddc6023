/** Where the customer's mood turned, and stayed turned. */
import { MOODS, type Mood } from '../shared/customer.ts';

export interface TurningPoint {
  readonly turn: number;
  readonly to: 'up' | 'down';
}

/**
 * The first turn after which the mood never again came back to where it had been before it; `null` where it never moved, or
 * always came back. `moods`: at the opening, then after each turn.
 */
export function turningPointOf(moods: readonly Mood[]): TurningPoint | null {
  const heights = moods.map((mood) => MOODS.indexOf(mood));
  for (const [index, before] of heights.slice(0, -1).entries()) {
    const rest = heights.slice(index + 1);
    if (rest.every((height) => height > before)) return { turn: index + 1, to: 'up' };
    if (rest.every((height) => height < before)) return { turn: index + 1, to: 'down' };
  }
  return null;
}
