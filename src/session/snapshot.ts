/** Where a round stands in the chart: found by playing what its log holds, never kept beside it. */
import type { CompiledRound } from '../scenario/compile.ts';
import { beginAct, openRound, reactTo, type RoundSnapshot } from '../scenario/round.ts';
import type { RoundView, TurnView } from './types.ts';

/** Right after each turn that was played already: a turn never changes, nor does what came before it. */
const played = new WeakMap<CompiledRound, WeakMap<TurnView, RoundSnapshot>>();

/** The state after all turns and acts. Each turn is played once, however often it is asked. */
export function snapshotOf(round: CompiledRound, { turns, acts }: RoundView): RoundSnapshot {
  const known = played.get(round) ?? new WeakMap<TurnView, RoundSnapshot>();
  played.set(round, known);
  const after = (count: number): RoundSnapshot => {
    const turn = turns[count - 1];
    if (turn === undefined) return openRound(round);
    const snapshot = known.get(turn) ?? reactTo(round, after(count - 1), turn.event).snapshot;
    known.set(turn, snapshot);
    return acts
      .filter(({ afterTurn }) => afterTurn === turn.turn)
      .reduce((now, { promise }) => beginAct(round, now, promise).snapshot, snapshot);
  };
  return after(turns.length);
}
