/** The hints of a round, with the turn in which each was taken. */
import type { HintTaken, TurnView } from '../session/types.ts';

export interface HintIn extends HintTaken {
  readonly turn: number;
}

export function hintsTaken(turns: readonly TurnView[]): readonly HintIn[] {
  return turns.flatMap(({ turn, hints }) => hints.map((hint) => ({ turn, ...hint })));
}
