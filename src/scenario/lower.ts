/** A scenario's dialogue as a plain chart region: one state per beat and ending, conditions as data. */
import type { ChartAction, ChartRegion, ChartState, ChartTransition } from '../charts/config.ts';
import type { Condition } from '../charts/condition.ts';
import type { Scenario } from './schema.ts';

/** When a fact comes out by being asked for, unless its author says otherwise. */
const OPENS_BY_DEFAULT: Condition = {
  any: [{ disclosure: { gte: 'partial' } }, { heard: { gte: 1 } }, { mood: { gte: 'uneasy' } }],
};
const PATIENCE_OUT: Condition = { patience: { lte: 0 } };

/** Fact id → the condition under which the customer answers when asked for it. */
export function opensOf(scenario: Scenario): { readonly [fact: string]: Condition } {
  return Object.fromEntries(scenario.facts.map(({ id, opens }) => [id, opens ?? OPENS_BY_DEFAULT]));
}

function choice(condition: Condition, target: string, tell: ChartAction): ChartTransition {
  return { guard: { type: 'when', params: { condition } }, target, actions: [tell] };
}

function beatState(scenario: Scenario, beat: Scenario['beats'][number], tell: ChartAction): ChartState {
  const reveal = { type: 'reveal', params: { facts: beat.reveals } };
  return {
    entry: beat.reveals.length === 0 ? [] : [reveal],
    on: {
      // The other regions take the event first; then the customer answers under their new states.
      REPLY_GRADED: [{ actions: [{ type: 'respond' }] }],
      RESPOND: [
        ...scenario.interrupts
          .filter(({ to }) => to !== beat.id)
          .map(({ when, to }) => choice(when, to, tell)),
        ...beat.next.map(({ when, to }) => choice(when ?? beat.wants, to, tell)),
        choice(PATIENCE_OUT, scenario.leaves, tell),
        { actions: [tell, { type: 'wait' }] },
      ],
    },
  };
}

/** Lowers the dialogue of a checked scenario. Within a beat, interrupts come first, then `next`, then leaving, then asking again. */
export function lowerDialogue(scenario: Scenario): ChartRegion {
  const tell = { type: 'tell', params: { opens: opensOf(scenario) } };
  return {
    initial: scenario.opening,
    states: Object.fromEntries([
      ...scenario.beats.map((beat) => [beat.id, beatState(scenario, beat, tell)] as const),
      ...scenario.endings.map(({ id }) => [id, {}] as const),
    ]),
  };
}
