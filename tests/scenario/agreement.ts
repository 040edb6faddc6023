/** Random rounds through XState and through our own steps, side by side. */
import { isDeepStrictEqual } from 'node:util';
import { atomsOf } from '../../src/charts/condition.ts';
import type { FlowDefinition } from '../../src/charts/flows/definition.ts';
import { flowPosition } from '../../src/charts/flows/progress.ts';
import { patienceState } from '../../src/charts/persona/persona-chart.ts';
import type { ChartContext } from '../../src/charts/vocabulary.ts';
import type { PersonaId } from '../../src/charts/types.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { plainStart, plainStep, type PlainState } from '../../src/scenario/plain-step.ts';
import { openRound, reactTo } from '../../src/scenario/round.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Flag } from '../../src/shared/rubric-ids.ts';
import { flows } from '../../src/wiring/flows.ts';
import { randomReply } from './replies.ts';

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

/** Plays so many rounds of at most `longest` replies each. */
export function playBoth(scenario: Scenario, persona: PersonaId, rounds: number, longest: number): Agreement {
  const round = compileRound(scenario, persona, flows);
  const facts = scenario.facts.map(({ id }) => id);
  const { flow } = round;
  const wanted = flagsOfFlow(flow);
  const plain = { persona, dialogue: round.config.states.dialogue, flow };
  const apart: object[] = [];
  let steps = 0;
  for (let n = 0; n < rounds; n++) {
    let snapshot = openRound(round);
    let state: PlainState = plainStart(plain);
    for (let turn = 0; turn < longest; turn++) {
      const event = randomReply(persona, `${n} ${turn}`, facts, wanted);
      const next = reactTo(round, snapshot, event);
      state = plainStep(plain, state, event);
      const { beat, mood, trust, patience, disclosure, told, carried } = state;
      const path = flowPosition(flow.order, carried);
      const ours = {
        dialogue: beat,
        persona: { mood, trust, patience: patienceState(patience), disclosure },
        flow: flow.control ? { path, control: state.control } : { path },
        told,
        carried,
      };
      const theirs = {
        ...(next.snapshot.value as object),
        told: next.reaction.position.told,
        carried: (next.snapshot.context as ChartContext).carried,
      };
      if (!isDeepStrictEqual(ours, theirs)) apart.push({ n, turn, event, ours, theirs });
      steps += 1;
      snapshot = next.snapshot;
      if (next.reaction.kind === 'ended') break;
    }
  }
  return { steps, apart };
}
