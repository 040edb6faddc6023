/** The 4-7-8 breath by the second (taught material C: self-control). */

export const PHASES = [
  { id: 'in', seconds: 4 },
  { id: 'hold', seconds: 7 },
  { id: 'out', seconds: 8 },
] as const;
export type PhaseId = (typeof PHASES)[number]['id'];

/** Seconds of one breath. */
export const BREATH = PHASES.reduce((sum, { seconds }) => sum + seconds, 0);
/** Breaths after which it stops by itself. */
export const BREATHS = 4;

export interface BreathNow {
  /** From 1. */
  readonly breath: number;
  readonly phase: PhaseId;
  /** Seconds left of the phase, the one that runs counted. */
  readonly left: number;
  /** Seconds of this breath that have begun. */
  readonly second: number;
}

/** Where the breath stands after so many whole seconds. */
export function breathAt(seconds: number): BreathNow {
  const within = seconds % BREATH;
  let end = 0;
  for (const { id, seconds: length } of PHASES) {
    end += length;
    if (within < end)
      return {
        breath: Math.floor(seconds / BREATH) + 1,
        phase: id,
        left: end - within,
        second: within + 1,
      };
  }
  throw new Error('A breath has no second beyond its last');
}
