/** Playing a compiled round: pure steps over XState's snapshot, and what each reply did. */
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { moodShift, trustShift } from '../charts/persona/shifts.ts';
import type { ReplyGraded } from '../charts/types.ts';
import type { ChartContext } from '../charts/vocabulary.ts';
import type { CompiledRound } from './compile.ts';
import { conditionState } from './round-context.ts';
import type { ChangeReason, ChartChange, CustomerState, Reaction, RoundPosition } from './types.ts';

export type RoundSnapshot = AnyMachineSnapshot;

/** A round before the first reply: the customer has said the opening. */
export function openRound({ machine }: CompiledRound): RoundSnapshot {
  return initialTransition(machine)[0];
}

function contextOf(snapshot: RoundSnapshot): ChartContext {
  return snapshot.context as ChartContext;
}

function beatOf(snapshot: RoundSnapshot): string {
  return (snapshot.value as { readonly dialogue: string }).dialogue;
}

function customerOf({ mood, trust, patience, disclosure }: ChartContext): CustomerState {
  return { mood, trust, patience, disclosure };
}

/** Where a snapshot stands, by stable ids. */
export function positionOf(round: CompiledRound, snapshot: RoundSnapshot): RoundPosition {
  const context = contextOf(snapshot);
  const beat = beatOf(snapshot);
  const ended = round.scenario.endings.some(({ id }) => id === beat);
  const { steps } = conditionState(context);
  return {
    beat,
    ending: ended ? beat : null,
    customer: customerOf(context),
    told: context.told,
    steps: round.flow.control ? steps : context.carried,
  };
}

/** The customer's moves between two contexts, each with the reason that the transition had. */
function changesBetween(
  round: CompiledRound,
  before: ChartContext,
  after: ChartContext,
  event: ReplyGraded,
): readonly ChartChange[] {
  const asked: ChangeReason = event.unclear ? 'unclear' : 'waited';
  const trust = trustShift(before.trust, event);
  const reasons: { readonly [D in ChartChange['dimension']]: ChangeReason } = {
    mood: moodShift(round.persona, before.mood, event).because,
    trust: trust.by === 0 ? asked : trust.because,
    patience: event.hurt > 0 ? 'hurt' : asked,
    disclosure: event.hurt === 2 ? 'hurt' : event.heard > 0 ? 'heard' : 'asked',
  };
  return (['mood', 'trust', 'patience', 'disclosure'] as const)
    .filter((dimension) => before[dimension] !== after[dimension])
    .map((dimension) => ({
      dimension,
      from: before[dimension],
      to: after[dimension],
      because: reasons[dimension],
    }));
}

/**
 * Plays one graded reply. Pure: gives the next snapshot and what happened.
 * @throws Error when the round has ended: the session refuses replies before that.
 */
export function reactTo(
  round: CompiledRound,
  snapshot: RoundSnapshot,
  event: ReplyGraded,
): { readonly snapshot: RoundSnapshot; readonly reaction: Reaction } {
  if (positionOf(round, snapshot).ending !== null) throw new Error('The round has ended; start a new one');
  const [next] = transition(round.machine, snapshot, event);
  const before = contextOf(snapshot);
  const after = contextOf(next);
  const from = beatOf(snapshot);
  const position = positionOf(round, next);
  const fresh = after.told.filter((fact) => !before.told.includes(fact));
  const told = event.asks !== null && fresh.includes(event.asks) ? event.asks : null;
  return {
    snapshot: next,
    reaction: {
      kind: position.ending !== null ? 'ended' : position.beat === from ? 'stayed' : 'moved',
      from,
      to: position.beat,
      told,
      revealed: fresh.filter((fact) => fact !== told),
      changes: changesBetween(round, before, after, event),
      position,
    },
  };
}
