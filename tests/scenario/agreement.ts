/** Random rounds through XState and through our own steps, side by side. */
import { isDeepStrictEqual } from 'node:util';
import { atomsOf } from '../../src/charts/condition.ts';
import type { FlowDefinition } from '../../src/charts/flows/definition.ts';
import { flowPosition } from '../../src/charts/flows/progress.ts';
import { patienceState } from '../../src/charts/persona/persona-chart.ts';
import type { ChartContext } from '../../src/charts/vocabulary.ts';
import type { PersonaId, PromiseFate, ReplyGraded } from '../../src/charts/types.ts';
import { compileRound, type CompiledRound } from '../../src/scenario/compile.ts';
import { plainStart, plainStep, type PlainState, plainAct } from '../../src/scenario/plain-step.ts';
import { openRound, reactTo, beginAct, type RoundSnapshot } from '../../src/scenario/round.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { turnsIn } from '../../src/scenario/ways.ts';
import type { Flag } from '../../src/shared/rubric-ids.ts';
import { flows } from '../../src/wiring/flows.ts';
import { randomReply, randomFate } from './replies.ts';
import type { RoundPosition } from '../../src/scenario/types.ts';

export interface Agreement {
  readonly steps: number;
  /** The steps after which the two stood apart. */
  readonly apart: readonly object[];
}

/** All that a flow's conditions name. */
export function flagsOfFlow({ steps, regressions = [] }: FlowDefinition): readonly Flag[] {
  const conditions = [...steps.map(({ carriedBy }) => carriedBy), ...regressions.map(({ when }) => when)];
  return conditions.flatMap(atomsOf).flatMap((atom) => ('met' in atom ? [atom.met] : []));
}

function replied(round: CompiledRound, before: RoundSnapshot, event: ReplyGraded) {
  const { snapshot, reaction } = reactTo(round, before, event);
  return { snapshot, position: reaction.position };
}

function begun(round: CompiledRound, before: RoundSnapshot, fate: PromiseFate) {
  const { snapshot, begun: act } = beginAct(round, before, fate);
  return { snapshot, position: act.position };
}

/** Plays so many rounds of at most `longest` replies each. */
export function playBoth(scenario: Scenario, persona: PersonaId, rounds: number, longest: number): Agreement {
  const round = compileRound(scenario, persona, flows);
  const facts = scenario.facts.map(({ id }) => id);
  const { flow } = round;
  const wanted = flagsOfFlow(flow);
  const plain = { persona, style: scenario.style, dialogue: round.config.states.dialogue, flow };
  // A type that nothing can change is no region of the chart.
  const turns = turnsIn(scenario).some((type) => type !== persona);
  const apart: object[] = [];
  let steps = 0;
  for (let n = 0; n < rounds; n++) {
    let snapshot = openRound(round);
    let state: PlainState = plainStart(plain);
    for (let turn = 0; turn < longest; turn++) {
      const key = `${n} ${turn}`;
      // Between two acts, a message every other time.
      const isActDue = scenario.acts.some(({ id }) => id === state.beat) && turn % 2 === 0;
      const event = isActDue
        ? randomFate(key)
        : randomReply(state.persona, key, facts, wanted, scenario.style);
      const next: { readonly snapshot: RoundSnapshot; readonly position: RoundPosition } =
        typeof event === 'string' ? begun(round, snapshot, event) : replied(round, snapshot, event);
      state = typeof event === 'string' ? plainAct(plain, state, event) : plainStep(plain, state, event);
      const {
        beat,
        mood,
        trust,
        patience,
        disclosure,
        told,
        carried,
        promise,
        happened,
        persona: type,
      } = state;
      const path = flowPosition(flow.order, carried);
      const ours = {
        dialogue: beat,
        persona: { mood, trust, patience: patienceState(patience), disclosure, ...(turns ? { type } : {}) },
        type,
        flow: flow.control ? { path, control: state.control } : { path },
        told,
        carried,
        promise,
        happened,
      };
      const { position } = next;
      const theirs = {
        ...(next.snapshot.value as object),
        told: position.told,
        carried: (next.snapshot.context as ChartContext).carried,
        promise: position.promise ?? 'none',
        happened: position.happened ?? [],
        type: position.persona ?? persona,
      };
      if (!isDeepStrictEqual(ours, theirs)) apart.push({ n, turn, event, ours, theirs });
      steps += 1;
      snapshot = next.snapshot;
      if (position.ending !== null) break;
    }
  }
  return { steps, apart };
}
