/** What a guided round comes to: how many replies were chosen, how many were the best, how often the reason held. */
import type { TurnView } from '../session/types.ts';

export interface GuidedSummary {
  /** The turns whose reply was chosen, from 1. */
  readonly turns: readonly number[];
  /** Replies in all. */
  readonly said: number;
  /** Of those chosen, the best of their turn. */
  readonly best: number;
  /** Choices with one of the given reasons, and those where the reply carried it. */
  readonly named: number;
  readonly right: number;
}

/** `null` for a round in which nothing was chosen. */
export function guidedSummary(turns: readonly TurnView[]): GuidedSummary | null {
  const chosen = turns.flatMap(({ turn, choice }) => (choice === null ? [] : [{ turn, ...choice }]));
  if (chosen.length === 0) return null;
  const named = chosen.filter(({ right }) => right !== null);
  return {
    turns: chosen.map(({ turn }) => turn),
    said: turns.length,
    best: chosen.filter((one) => one.chosen === one.best).length,
    named: named.length,
    right: named.filter(({ right }) => right === true).length,
  };
}
