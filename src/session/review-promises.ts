/** What was promised in a round and what became of it, for the debrief. */
import { promisesIn, type QuotedPromise } from './promises.ts';
import type { RoundView } from './types.ts';

export interface ReviewedPromise extends QuotedPromise {
  /**
   * `vague`: it names no time that it could be held to, so it could be neither kept nor missed; `conditional`: it hangs on
   * something that the clock doesn't know.
   */
  readonly verdict: QuotedPromise['fate'] | 'vague' | 'conditional';
  /** How trust moved where this promise was the one that told; `null` where it didn't. */
  readonly cost: { readonly from: string | number; readonly to: string | number } | null;
  /** The turn of the message that warned of it. */
  readonly warnedIn: number | null;
}

/** Promises in the order in which they were made. */
export function reviewPromises(view: RoundView): readonly ReviewedPromise[] {
  return promisesIn(view).map((promise) => {
    const { key, fate, due, isConditional } = promise;
    const untimed = isConditional ? 'conditional' : 'vague';
    const act = view.acts.find(({ fates }) => fates.some((one) => one.key === key));
    const cause = act?.causes.find(({ dimension, because }) => dimension === 'trust' && because === fate);
    return {
      ...promise,
      verdict: fate === 'open' && due === null ? untimed : fate,
      cost: cause === undefined ? null : { from: cause.from, to: cause.to },
      warnedIn: view.turns.find(({ warns }) => warns?.includes(key) === true)?.turn ?? null,
    };
  });
}
