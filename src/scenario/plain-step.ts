/**
 * The round stepped over our own plain data, with the same guards as the machine and none of its machinery. The walk is
 * built from these parts; a differential test holds them against XState.
 */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import { carriedSteps } from '../charts/flows/progress.ts';
import { guards, tiredBy, type ChartContext } from '../charts/vocabulary.ts';
import {
  moodAtAct,
  moodShift,
  patienceAtAct,
  shifted,
  trustByPromise,
  trustShift,
} from '../charts/persona/shifts.ts';
import { mannerOf } from '../charts/persona/styles.ts';
import {
  DISCLOSURES,
  MOODS,
  TRUSTS,
  type PersonaId,
  type PromiseFate,
  type Reading,
  type Shifts,
  type Style,
} from '../charts/types.ts';
import type { ChartAction, ChartRegion, ChartTransition } from '../charts/config.ts';
import { initialContext } from '../charts/setup.ts';
import { reveal, tell, when, happen, settle } from './round-context.ts';
import type { Condition } from '../charts/condition.ts';

export interface PlainState extends ChartContext {
  readonly beat: string;
}

/** What the walk runs over. */
export interface PlainRound {
  /** The type that the customer begins as. */
  readonly persona: PersonaId;
  /** What the author says of the style of talk. */
  readonly style?: Style | undefined;
  readonly dialogue: ChartRegion;
  readonly flow: Pick<FlowDefinition, 'steps' | 'regressions' | 'control'>;
}

/** The facts that entering a beat tells. */
export function revealsOf(dialogue: ChartRegion, beat: string): readonly string[] {
  const action = dialogue.states[beat]?.entry?.[0];
  return (action?.params?.['facts'] as readonly string[] | undefined) ?? [];
}

/** The ways on from a beat, in the order in which they are tried. */
function waysOf(dialogue: ChartRegion, beat: string): readonly ChartTransition[] {
  return dialogue.states[beat]?.on?.RESPOND ?? [];
}

/** What a way on waits for; `null` when it is always open. */
function conditionOf(way: ChartTransition): Condition | null {
  return (way.guard?.params?.['condition'] as Condition | undefined) ?? null;
}

export function plainStart({ persona, dialogue }: PlainRound): PlainState {
  const context = initialContext(persona);
  return { ...context, ...reveal(context, revealsOf(dialogue, dialogue.initial)), beat: dialogue.initial };
}

function controlAfter(before: 'kept' | 'lost', reading: Reading): 'kept' | 'lost' {
  if (before === 'kept') return guards.losesControl(reading) ? 'lost' : 'kept';
  return guards.keepsControl(reading) ? 'kept' : 'lost';
}

/** The persona and flow regions under one reply. */
export function plainReact(
  { flow }: Pick<PlainRound, 'flow'>,
  state: PlainState,
  reading: Reading,
): PlainState {
  const { mood, trust, patience, disclosure, persona } = state;
  const at = DISCLOSURES.indexOf(disclosure);
  const opens = at < 2 && guards.opens(reading, { heard: at + 1, asked: at === 0 });
  const closes = at > 0 && guards.hurts(reading, { by: 2 });
  return {
    ...state,
    mood: MOODS[MOODS.indexOf(mood) + moodShift(persona, mood, reading).by] ?? mood,
    trust: TRUSTS[TRUSTS.indexOf(trust) + trustShift(trust, reading).by] ?? trust,
    patience: Math.max(0, patience - tiredBy(reading)),
    disclosure: DISCLOSURES[at + (closes ? -1 : opens ? 1 : 0)] ?? disclosure,
    // Like the persona, the flow is moved by a reply to the customer as they were.
    carried: carriedSteps(flow, state.carried, reading, mood),
    control: flow.control ? controlAfter(state.control, reading) : state.control,
  };
}

/** The customer who had to ask again. */
export function plainWait({ style }: Pick<PlainRound, 'style'>, state: PlainState): PlainState {
  const trust = TRUSTS.indexOf(state.trust);
  const costs = mannerOf(state.persona, style).waitingCostsTrust && trust > 1;
  return {
    ...state,
    patience: Math.max(0, state.patience - 1),
    trust: costs ? (TRUSTS[trust - 1] ?? state.trust) : state.trust,
  };
}

/** One action of the dialogue. */
function plainAction(
  round: PlainRound,
  state: PlainState,
  reading: Reading,
  { type, params = {} }: ChartAction,
): PlainState {
  switch (type) {
    case 'tell':
      return { ...state, ...tell(state, reading, params['opens'] as { readonly [fact: string]: Condition }) };
    case 'wait':
      return plainWait(round, state);
    case 'happen':
      return {
        ...state,
        ...happen(state, params['surprise'] as string, params['facts'] as readonly string[]),
      };
    case 'shift': {
      const by: Shifts = params;
      return { ...state, ...shifted(state.persona, state, by), persona: by.persona ?? state.persona };
    }
    default:
      throw new Error(`The dialogue names an action that nobody knows: ${type}`);
  }
}

/** One reply from end to end: the customer moves, then chooses the first way that is open under the new states. */
export function plainStep(round: PlainRound, before: PlainState, reading: Reading): PlainState {
  const { dialogue } = round;
  const state = plainReact(round, before, reading);
  const way = waysOf(dialogue, state.beat).find((one) => {
    const condition = conditionOf(one);
    return condition === null || when(state, reading, condition);
  });
  if (way === undefined) return state;
  const acted = (way.actions ?? []).reduce((now, action) => plainAction(round, now, reading, action), state);
  const { target } = way;
  return target === undefined
    ? acted
    : { ...acted, ...reveal(acted, revealsOf(dialogue, target)), beat: target };
}

/** The act that is waited for begins. */
export function plainAct(
  { dialogue }: Pick<PlainRound, 'dialogue'>,
  state: PlainState,
  promise: PromiseFate,
): PlainState {
  const { persona } = state;
  const opening = dialogue.states[state.beat]?.on?.ACT_BEGINS?.[0]?.target;
  if (opening === undefined) throw new Error(`${state.beat} is no act`);
  return {
    ...state,
    ...reveal(state, revealsOf(dialogue, opening)),
    mood: moodAtAct(persona, state.mood, promise),
    trust: trustByPromise(persona, state.trust, promise),
    patience: patienceAtAct(persona, state.patience, promise),
    ...settle(state, promise),
    beat: opening,
  };
}
