/**
 * The round stepped over our own plain data, with the same guards as the machine and none of its machinery: fast enough
 * to walk every state. A differential test holds it against XState.
 */
import { carriedSteps } from '../charts/flows/steps.ts';
import { guards, type ChartContext } from '../charts/vocabulary.ts';
import { moodShift, trustShift } from '../charts/persona/shifts.ts';
import { PERSONAS } from '../charts/persona/personas.ts';
import { DISCLOSURES, MOODS, TRUSTS, type PersonaId, type Reading } from '../charts/types.ts';
import type { ChartRegion, ChartTransition } from '../charts/config.ts';
import { initialContext } from '../charts/setup.ts';
import { reveal, tell, when } from './round-context.ts';
import type { Condition } from './condition.ts';

export interface PlainState extends ChartContext {
  readonly beat: string;
}

/** What the walk runs over. */
export interface PlainRound {
  readonly persona: PersonaId;
  readonly dialogue: ChartRegion;
  readonly control: boolean;
}

/** The facts that entering a beat tells. */
function revealsOf(dialogue: ChartRegion, beat: string): readonly string[] {
  const action = dialogue.states[beat]?.entry?.[0];
  return (action?.params?.['facts'] as readonly string[] | undefined) ?? [];
}

export function plainStart({ persona, dialogue }: PlainRound): PlainState {
  const context = initialContext(PERSONAS[persona].patience);
  return { ...context, ...reveal(context, revealsOf(dialogue, dialogue.initial)), beat: dialogue.initial };
}

/** The persona and flow regions under one reply. */
export function plainReact(
  { persona, control }: PlainRound,
  state: PlainState,
  reading: Reading,
): PlainState {
  const { mood, trust, patience, disclosure } = state;
  const at = DISCLOSURES.indexOf(disclosure);
  const opens = at < 2 && guards.opens(reading, { heard: at + 1, asked: at === 0 });
  const closes = at > 0 && guards.hurts(reading, { by: 2 });
  return {
    ...state,
    mood: MOODS[MOODS.indexOf(mood) + moodShift(persona, mood, reading).by] ?? mood,
    trust: TRUSTS[TRUSTS.indexOf(trust) + trustShift(trust, reading).by] ?? trust,
    patience: Math.max(0, patience - reading.hurt),
    disclosure: DISCLOSURES[at + (closes ? -1 : opens ? 1 : 0)] ?? disclosure,
    carried: carriedSteps(state.carried, reading),
    control: !control
      ? state.control
      : state.control === 'kept'
        ? guards.losesControl(reading)
          ? 'lost'
          : 'kept'
        : guards.keepsControl(reading)
          ? 'kept'
          : 'lost',
  };
}

function conditionOf(transition: ChartTransition): Condition | null {
  return (transition.guard?.params?.['condition'] as Condition | undefined) ?? null;
}

/** The customer's choice under the new states: index of the transition taken, and the state after it. */
export function plainRespond(
  { persona, dialogue }: PlainRound,
  state: PlainState,
  reading: Reading,
): { readonly taken: number; readonly state: PlainState } {
  const transitions = dialogue.states[state.beat]?.on?.RESPOND ?? [];
  const taken = transitions.findIndex((transition) => {
    const condition = conditionOf(transition);
    return condition === null || when(state, reading, condition);
  });
  const transition = transitions[taken];
  if (transition === undefined) return { taken, state };
  const opens = transition.actions?.[0]?.params?.['opens'] as { readonly [fact: string]: Condition };
  const told = { ...state, ...tell(state, reading, opens) };
  if (transition.target !== undefined) {
    const { target } = transition;
    return { taken, state: { ...told, ...reveal(told, revealsOf(dialogue, target)), beat: target } };
  }
  const costs = PERSONAS[persona].waitingCostsTrust && TRUSTS.indexOf(told.trust) > 1;
  return {
    taken,
    state: {
      ...told,
      patience: Math.max(0, told.patience - 1),
      trust: costs ? (TRUSTS[TRUSTS.indexOf(told.trust) - 1] ?? told.trust) : told.trust,
    },
  };
}

/** One reply from end to end. */
export function plainStep(round: PlainRound, state: PlainState, reading: Reading): PlainState {
  return plainRespond(round, plainReact(round, state, reading), reading).state;
}
