/** Long work that can be paused, so that a page stays alive while it goes on. */
import type { Clock } from './clock.ts';

/** Each yield is a place to pause, and tells the share done, from 0 to 1. */
export type Steps<T> = Generator<number, T, void>;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export interface Turns {
  readonly clock: Clock;
  /** Milliseconds of work between two pauses. */
  readonly length: number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  /** Told before each pause. */
  readonly onShare: (share: number) => void;
}

/** Does the work in turns, beginning with a pause. What the work throws rejects. */
export async function finishInTurns<T>(
  steps: Steps<T>,
  { clock, length, pause, onShare }: Turns,
): Promise<T> {
  let share = 0;
  for (;;) {
    onShare(share);
    // Pausing between two turns is what this is for.
    // oxlint-disable-next-line no-await-in-loop
    await pause();
    const until = clock() + length;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      share = step.value;
    } while (clock() < until);
  }
}
