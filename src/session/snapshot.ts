/** Where a round stands in the chart: found by playing what its log holds, never kept beside it. */
import type { CompiledRound } from '../scenario/compile.ts';
import { beginAct, openRound, reactTo, type RoundSnapshot } from '../scenario/round.ts';
import type { RoundView } from './types.ts';

export function snapshotOf(round: CompiledRound, { turns, acts }: RoundView): RoundSnapshot {
  const actsAfter = (turn: number, before: RoundSnapshot): RoundSnapshot =>
    acts
      .filter(({ afterTurn }) => afterTurn === turn)
      .reduce((snapshot, { promise }) => beginAct(round, snapshot, promise).snapshot, before);
  return turns.reduce(
    (snapshot, { turn, event }) => actsAfter(turn, reactTo(round, snapshot, event).snapshot),
    openRound(round),
  );
}
