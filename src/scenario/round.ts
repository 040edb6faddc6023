/** Playing a compiled round: pure steps over XState's snapshot, and what each reply did. */
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { moodShift, trustShift } from '../charts/persona/shifts.ts';
import type { PromiseFate, ReplyGraded } from '../charts/types.ts';
import type { ChartContext } from '../charts/vocabulary.ts';
import type { CompiledRound } from './compile.ts';
import { conditionState } from './round-context.ts';
import type { ActBegun, ChangeReason, ChartChange, CustomerState, Reaction, RoundPosition } from './types.ts';

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
    ...(context.promise === 'none' ? {} : { promise: context.promise }),
    ...(context.happened.length === 0 ? {} : { happened: context.happened }),
    ...(context.persona === round.persona ? {} : { persona: context.persona }),
  };
}

type Reasons = { readonly [D in ChartChange['dimension']]: ChangeReason };

/** The customer's moves between two contexts, each with its reason. */
function changesBetween(before: ChartContext, after: ChartContext, reasons: Reasons): readonly ChartChange[] {
  return (['mood', 'trust', 'patience', 'disclosure'] as const)
    .filter((dimension) => before[dimension] !== after[dimension])
    .map((dimension) => ({
      dimension,
      from: before[dimension],
      to: after[dimension],
      because: reasons[dimension],
    }));
}

/** The reasons that the transitions of a reply had. What the reply can't have moved, the surprise has. */
function reasonsOf(
  before: ChartContext,
  event: ReplyGraded,
  { stayed, surprise }: { readonly stayed: boolean; readonly surprise: string | null },
): Reasons {
  const asked: ChangeReason = event.unclear ? 'unclear' : 'waited';
  const waited = surprise === null || stayed ? asked : 'surprise';
  const mood = moodShift(before.persona, before.mood, event);
  const trust = trustShift(before.trust, event);
  return {
    mood: mood.by === 0 ? 'surprise' : mood.because,
    trust: trust.by === 0 ? waited : trust.because,
    patience: event.hurt > 0 ? 'hurt' : event.long === true ? 'long' : waited,
    disclosure: event.hurt === 2 ? 'hurt' : event.heard > 0 ? 'heard' : 'asked',
  };
}

function kindOf(
  { scenario }: CompiledRound,
  from: string,
  { beat, ending }: RoundPosition,
): Reaction['kind'] {
  const isAct = (id: string): boolean => scenario.acts.some((act) => act.id === id);
  if (ending !== null) return 'ended';
  if (isAct(from)) return 'warned';
  if (isAct(beat)) return 'parted';
  return beat === from ? 'stayed' : 'moved';
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
  const surprise = after.happened[before.happened.length] ?? null;
  const kind = kindOf(round, from, position);
  return {
    snapshot: next,
    reaction: {
      kind,
      from,
      to: position.beat,
      told,
      revealed: fresh.filter((fact) => fact !== told),
      surprise,
      changes: changesBetween(
        before,
        after,
        reasonsOf(before, event, { stayed: kind === 'stayed', surprise }),
      ),
      position,
    },
  };
}

/**
 * Begins the act that a round waits for, with what became of the promises. Pure.
 * @throws Error when the round waits for none.
 */
export function beginAct(
  round: CompiledRound,
  snapshot: RoundSnapshot,
  promise: PromiseFate,
): { readonly snapshot: RoundSnapshot; readonly begun: ActBegun } {
  const act = beatOf(snapshot);
  if (!round.scenario.acts.some(({ id }) => id === act)) throw new Error(`${act} is no act`);
  const [next] = transition(round.machine, snapshot, { type: 'ACT_BEGINS', promise });
  const fate: ChangeReason = promise === 'none' ? 'time' : promise;
  const reasons: Reasons = { mood: fate, trust: fate, patience: 'time', disclosure: 'time' };
  const changes = changesBetween(contextOf(snapshot), contextOf(next), reasons);
  return { snapshot: next, begun: { act, changes, position: positionOf(round, next) } };
}
