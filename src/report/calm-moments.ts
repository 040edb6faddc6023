/** When the trainee took a moment, and whether control held in the reply after it. Told, never scored. */
import type { Reframe, RoundView, TurnView } from '../session/types.ts';

export interface CalmMoment {
  /** The reply that came after it, from 1. */
  readonly turn: number;
  readonly breaths: number;
  readonly seconds: number;
  /** Different cards looked at. */
  readonly cards: number;
  /** In the trainee's own words; `null` where nothing was written. */
  readonly own: Reframe | null;
  /** `null` where no reply came after it. */
  readonly held: boolean | null;
}

/** The moments of a round, in the order of its turns; `slipped` tells whether control slipped in a turn. */
export function calmMoments(
  { calmed, reframed, turns }: Pick<RoundView, 'calmed' | 'reframed' | 'turns'>,
  slipped: (turn: TurnView) => boolean,
): readonly CalmMoment[] {
  const before = [...new Set([...calmed, ...reframed].map(({ turn }) => turn))].sort((a, b) => a - b);
  return before.map((turn) => {
    const aids = calmed.filter((one) => one.turn === turn).map(({ aid }) => aid);
    const breath = aids.filter((aid) => aid.kind === 'breath');
    const cards = aids.flatMap((aid) => (aid.kind === 'card' ? [aid.card] : []));
    const own = reframed.find((one) => one.turn === turn);
    const after = turns[turn - 1];
    return {
      turn,
      breaths: breath.reduce((sum, { breaths }) => sum + breaths, 0),
      seconds: breath.reduce((sum, { seconds }) => sum + seconds, 0),
      cards: new Set(cards).size,
      own: own === undefined ? null : { thought: own.thought, view: own.view },
      held: after === undefined ? null : !slipped(after),
    };
  });
}
