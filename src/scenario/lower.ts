/** A scenario's dialogue as a plain chart region: one state per beat, act and ending, conditions as data. */
import type { ChartAction, ChartRegion, ChartState, ChartTransition } from '../charts/config.ts';
import type { Condition } from '../charts/condition.ts';
import type { Scenario, Act, Surprise } from './schema.ts';
import { waysAtAct, waysIn, type Way } from './ways.ts';

/** When a fact comes out by being asked for, unless its author says otherwise. */
const OPENS_BY_DEFAULT: Condition = {
  any: [{ disclosure: { gte: 'partial' } }, { heard: { gte: 1 } }, { mood: { gte: 'uneasy' } }],
};

/** Fact id → the condition under which the customer answers when asked for it. */
export function opensOf(scenario: Scenario): { readonly [fact: string]: Condition } {
  return Object.fromEntries(scenario.facts.map(({ id, opens }) => [id, opens ?? OPENS_BY_DEFAULT]));
}

function happening({ id, reveals, changes }: Surprise): readonly ChartAction[] {
  return [
    { type: 'happen', params: { surprise: id, facts: reveals } },
    ...(changes === undefined ? [] : [{ type: 'shift', params: changes }]),
  ];
}

function transition(
  { when, to, surprise }: Way,
  before: readonly ChartAction[],
  surprises: readonly Surprise[],
): ChartTransition {
  const happens = surprise === null ? undefined : surprises[surprise];
  return {
    ...(when === null ? {} : { guard: { type: 'when', params: { condition: when } } }),
    ...(to === null ? {} : { target: to }),
    actions: [
      ...before,
      ...(to === null ? [{ type: 'wait' }] : []),
      ...(happens === undefined ? [] : happening(happens)),
    ],
  };
}

// The other regions take the event first; then the customer answers under their new states.
const REPLY_GRADED = [{ actions: [{ type: 'respond' }] }];

function beatState(
  { reveals }: Scenario['beats'][number],
  ways: readonly Way[],
  tell: ChartAction,
  surprises: readonly Surprise[],
): ChartState {
  const reveal = { type: 'reveal', params: { facts: reveals } };
  return {
    entry: reveals.length === 0 ? [] : [reveal],
    on: { REPLY_GRADED, RESPOND: ways.map((way) => transition(way, [tell], surprises)) },
  };
}

/** The time between two contacts: a message may be sent, then the act begins. */
function actState({ opening }: Act, ways: readonly Way[]): ChartState {
  return {
    on: {
      REPLY_GRADED,
      RESPOND: ways.map((way) => transition(way, [], [])),
      ACT_BEGINS: [{ target: opening, actions: [{ type: 'settle' }] }],
    },
  };
}

/** Lowers the dialogue of a checked scenario; the order of the ways is told in `ways.ts`. */
export function lowerDialogue(scenario: Scenario): ChartRegion {
  const { beats, acts, endings, surprises } = scenario;
  const tell = { type: 'tell', params: { opens: opensOf(scenario) } };
  const waysOf = waysIn(scenario);
  const atAct = waysAtAct(scenario);
  return {
    initial: scenario.opening,
    states: Object.fromEntries([
      ...beats.map((beat) => [beat.id, beatState(beat, waysOf(beat), tell, surprises)] as const),
      ...acts.map((act) => [act.id, actState(act, atAct)] as const),
      ...endings.map(({ id }) => [id, {}] as const),
    ]),
  };
}
