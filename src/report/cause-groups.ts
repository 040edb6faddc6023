/** Causes that were carried by the same words, told together. */
import type { Cause } from '../session/types.ts';

/** What carried a cause; causes with the same of it are one story. */
function carriedBy({ because, criterion, quote, also = [] }: Cause): string {
  // Where no words carried it, the reason alone tells it.
  if (criterion === null) return because;
  const words = [quote ?? '', ...also.map((one) => one.quote)];
  return JSON.stringify(words.sort((a, b) => (a < b ? -1 : 1)));
}

/** The causes of a turn, those with the same words behind them in one group; in the order in which they are first told. */
export function groupCauses(causes: readonly Cause[]): readonly (readonly [Cause, ...Cause[]])[] {
  const groups = new Map<string, [Cause, ...Cause[]]>();
  for (const cause of causes) {
    const group = groups.get(carriedBy(cause));
    if (group === undefined) groups.set(carriedBy(cause), [cause]);
    else group.push(cause);
  }
  return [...groups.values()];
}
