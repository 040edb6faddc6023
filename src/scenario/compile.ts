/** A checked scenario, a persona and a flow bound to one XState machine with three parallel regions. */
import { assign, raise, type AnyStateMachine } from 'xstate';
import { flowById, TAUGHT_FLOWS, type FlowInfo, type Flows } from '../charts/flows/index.ts';
import { personaChart } from '../charts/persona/persona-chart.ts';
import { chart, initialContext, readingOf, type ChartEvent } from '../charts/setup.ts';
import type { PersonaId, Shifts } from '../charts/types.ts';
import type { ActEvent, ChartContext, ReplyEvent } from '../charts/vocabulary.ts';
import type { Condition } from '../charts/condition.ts';
import { toPointer } from '../shared/json-pointer.ts';
import { lowerDialogue } from './lower.ts';
import { resolve } from './resolve.ts';
import { happen, reveal, settle, tell, when } from './round-context.ts';
import type { Scenario } from './schema.ts';
import { turnsIn } from './ways.ts';

/** The lowered plain data of a round: what the machine is bound from and what the walk runs over. */
export interface RoundConfig {
  readonly type: 'parallel';
  readonly states: {
    readonly flow: FlowInfo['chart'];
    readonly persona: ReturnType<typeof personaChart>;
    readonly dialogue: ReturnType<typeof lowerDialogue>;
  };
}

export interface CompiledRound {
  readonly scenario: Scenario;
  readonly persona: PersonaId;
  readonly flow: FlowInfo;
  readonly config: RoundConfig;
  readonly machine: AnyStateMachine;
}

/** The plain data of a round. */
function roundConfig(scenario: Scenario, persona: PersonaId, flow: FlowInfo): RoundConfig {
  return {
    type: 'parallel',
    states: {
      flow: flow.chart,
      persona: personaChart(persona, { turnsInto: turnsIn(scenario), style: scenario.style }),
      dialogue: lowerDialogue(scenario),
    },
  };
}

type Facts = { readonly facts: readonly string[] };
type Happens = Facts & { readonly surprise: string };
type Opens = { readonly opens: { readonly [fact: string]: Condition } };
type When = { readonly condition: Condition };
interface Args {
  readonly context: ChartContext;
  readonly event: ChartEvent;
}

/** The charts' vocabulary, and beside it what a round's dialogue names. */
const roundChart = chart.extend({
  guards: {
    when: ({ context, event }: Args, { condition }: When) => {
      const reading = readingOf(event);
      return reading !== null && when(context, reading, condition);
    },
  },
  actions: {
    respond: raise(({ event }: Args) => ({ ...(event as ReplyEvent), type: 'RESPOND' as const })),
    tell: assign(({ context, event }: Args, { opens }: Opens) => {
      const reading = readingOf(event);
      return reading === null ? {} : tell(context, reading, opens);
    }),
    reveal: assign(({ context }: Args, { facts }: Facts) => reveal(context, facts)),
    happen: assign(({ context }: Args, { surprise, facts }: Happens) => happen(context, surprise, facts)),
    shift: raise((_: Args, shifts: Shifts) => ({ type: 'SHIFTED' as const, ...shifts })),
    settle: assign(({ context, event }: Args) => settle(context, (event as ActEvent).promise)),
  },
});

/** XState skips an unknown action in silence and finds a missing target late, so names are looked at before. */
function refuseUnresolved(scenario: Scenario, flows: Flows): void {
  const faults = resolve(scenario, flows).filter(({ severity }) => severity !== 'warning');
  if (faults.length === 0) return;
  const told = faults.map(({ code, at }) => `${code} ${toPointer(at)}`).join(', ');
  throw new Error(`Scenario "${scenario.id}" can't be compiled: ${told}. Run checkScenario before.`);
}

/**
 * Compiles a scenario that `checkScenario` found sound. The config is plain data built by typed functions, so XState's
 * own typing of it is left out at this one place.
 * @throws Error for a name that means nothing: such files are refused by the check before.
 */
export function compileRound(
  scenario: Scenario,
  persona: PersonaId,
  flows: Flows = TAUGHT_FLOWS,
): CompiledRound {
  refuseUnresolved(scenario, flows);
  const flow = flowById(scenario.flow, flows);
  const config = roundConfig(scenario, persona, flow);
  const machine: AnyStateMachine = roundChart.createMachine({
    id: 'round',
    context: initialContext(persona),
    ...config,
  } as unknown as Parameters<typeof roundChart.createMachine>[0]);
  return { scenario, persona, flow, config, machine };
}
