/** Steps of CLEAR and LEAR as the charts count them: carried by a reply, remembered in any order, filled in the taught one. */
import type { Reading } from '../types.ts';

/** Step ids in the taught order (taught material B1): Resolve is proposed, consented to, and followed up. */
export const CLEAR_ORDER = ['listen', 'establish', 'apologize', 'propose', 'consent', 'follow_up'] as const;
export type ClearStep = (typeof CLEAR_ORDER)[number];

/** Where the path stands when every step is done. */
export const COMPLETE = 'complete';

/** The steps that a reply carries by itself. Consent can only be asked for something proposed, by now or before. */
function stepsIn({ met }: Reading, proposed: boolean): ClearStep[] {
  const propose = met.includes('step.resolve');
  return [
    ...(met.includes('step.listen') ? ['listen' as const] : []),
    ...(met.includes('step.establish') ? ['establish' as const] : []),
    ...(met.includes('step.apologize') ? ['apologize' as const] : []),
    ...(propose ? ['propose' as const] : []),
    ...(met.includes('resolve.consent') && (propose || proposed) ? ['consent' as const] : []),
    ...(met.includes('resolve.follow_up') ? ['follow_up' as const] : []),
  ];
}

/** All steps carried after a reply, in the taught order: earlier ones stay, whatever the order they came in. */
export function carriedSteps(before: readonly string[], reading: Reading): readonly string[] {
  const now = stepsIn(reading, before.includes('propose'));
  return CLEAR_ORDER.filter((step) => before.includes(step) || now.includes(step));
}

/** The first step of an order that is still open, or `complete`. */
export function flowPosition(order: readonly string[], carried: readonly string[]): string {
  return order.find((step) => !carried.includes(step)) ?? COMPLETE;
}
