/** Random rounds through XState and through our own steps, side by side. */
import { isDeepStrictEqual } from 'node:util';
import { flowPosition } from '../../src/charts/flows/steps.ts';
import { patienceState } from '../../src/charts/persona/persona-chart.ts';
import type { PersonaId, PromiseFate, ReplyGraded } from '../../src/charts/types.ts';
import { compileRound, type CompiledRound } from '../../src/scenario/compile.ts';
import { plainAct, plainStart, plainStep, type PlainState } from '../../src/scenario/plain-step.ts';
import { beginAct, openRound, reactTo, type RoundSnapshot } from '../../src/scenario/round.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { RoundPosition } from '../../src/scenario/types.ts';
import { randomFate, randomReply } from './replies.ts';

export interface Agreement {
  readonly steps: number;
  /** The steps after which the two stood apart. */
  readonly apart: readonly object[];
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
      const key = `${n} ${turn}`;
      // Between two acts, a message every other time.
      const isActDue = scenario.acts.some(({ id }) => id === state.beat) && turn % 2 === 0;
      const event = isActDue ? randomFate(key) : randomReply(persona, key, facts);
      const next: { readonly snapshot: RoundSnapshot; readonly position: RoundPosition } =
        typeof event === 'string' ? begun(round, snapshot, event) : replied(round, snapshot, event);
      state = typeof event === 'string' ? plainAct(plain, state, event) : plainStep(plain, state, event);
      const { beat, mood, trust, patience, disclosure, told, carried, promise, happened } = state;
      const path = flowPosition(round.flow.order, carried);
      const ours = {
        dialogue: beat,
        persona: { mood, trust, patience: patienceState(patience), disclosure },
        flow: control ? { path, control: state.control } : { path },
        told,
        promise,
        happened,
      };
      const { position } = next;
      const theirs = {
        ...(next.snapshot.value as object),
        told: position.told,
        promise: position.promise ?? 'none',
        happened: position.happened ?? [],
      };
      if (!isDeepStrictEqual(ours, theirs)) apart.push({ n, turn, event, ours, theirs });
      steps += 1;
      snapshot = next.snapshot;
      if (position.ending !== null) break;
    }
  }
  return { steps, apart };
}
