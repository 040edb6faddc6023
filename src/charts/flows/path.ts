import type { ChartRegion } from '../config.ts';
import { COMPLETE } from './steps.ts';

/**
 * A path of steps in the taught order. Each reply fills it up to the first step that is still open; a step done before
 * its turn is remembered and counts when the path reaches it.
 */
export function pathRegion(order: readonly string[]): ChartRegion {
  const places = [...order, COMPLETE];
  const states = Object.fromEntries(
    places.map((place, at) => [
      place,
      place === COMPLETE
        ? {}
        : {
            on: {
              REPLY_GRADED: [
                ...places.slice(at + 1).map((later) => ({
                  guard: { type: 'reaches', params: { order, at: later } },
                  target: later,
                  actions: [{ type: 'carry' }],
                })),
                { actions: [{ type: 'carry' }] },
              ],
            },
          },
    ]),
  );
  return { initial: places[0] ?? COMPLETE, states };
}
