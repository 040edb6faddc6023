/** Random rounds through XState and through our own steps, side by side. */
import { isDeepStrictEqual } from 'node:util';
import { flowPosition } from '../../src/charts/flows/steps.ts';
import { patienceState } from '../../src/charts/persona/persona-chart.ts';
import type { PersonaId } from '../../src/charts/types.ts';
import { compileRound } from '../../src/scenario/compile.ts';
import { plainStart, plainStep, type PlainState } from '../../src/scenario/plain-step.ts';
import { openRound, reactTo } from '../../src/scenario/round.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { randomReply } from './replies.ts';

export interface Agreement {
  readonly steps: number;
  /** The steps after which the two stood apart. */
  readonly apart: readonly object[];
}

/** Plays so many rounds of at most `longest` replies each. */
export function playBoth(scenario: Scenario, persona: PersonaId, rounds: number, longest: number): Agreement {
  const round = compileRound(scenario, persona);
  const facts = scenario.facts.map(({ id }) => id);
  const { control } = round.flow;
  const plain = { persona, dialogue: round.config.states.dialogue, control };
  const apart: object[] = [];
  let steps = 0;
  for (let n = 0; n < rounds; n++) {
    let snapshot = openRound(round);
    let state: PlainState = plainStart(plain);
    for (let turn = 0; turn < longest; turn++) {
      const event = randomReply(persona, `${n} ${turn}`, facts);
      const next = reactTo(round, snapshot, event);
      state = plainStep(plain, state, event);
      const { beat, mood, trust, patience, disclosure, told, carried } = state;
      const path = flowPosition(round.flow.order, carried);
      const ours = {
        dialogue: beat,
        persona: { mood, trust, patience: patienceState(patience), disclosure },
        flow: control ? { path, control: state.control } : { path },
        told,
      };
      const theirs = { ...(next.snapshot.value as object), told: next.reaction.position.told };
      if (!isDeepStrictEqual(ours, theirs)) apart.push({ n, turn, event, ours, theirs });
      steps += 1;
      snapshot = next.snapshot;
      if (next.reaction.kind === 'ended') break;
    }
  }
  return { steps, apart };
}
