/** What can become of promises by the time the talk goes on; the worst of several tells. */

export const PROMISE_FATES = ['none', 'kept', 'warned', 'missed'] as const;
/** `none`: nothing promised had fallen due. */
export type PromiseFate = (typeof PROMISE_FATES)[number];

/** One for all: a silent miss outweighs a warning, a warning what was kept. */
export function worstFate(fates: readonly PromiseFate[]): PromiseFate {
  return fates.reduce<PromiseFate>(
    (worst, fate) => (PROMISE_FATES.indexOf(fate) > PROMISE_FATES.indexOf(worst) ? fate : worst),
    'none',
  );
}
