/** One chart by itself as an XState machine: for playing it alone, for tables of tests, and for XState's own tools. */
import type { AnyStateMachine } from 'xstate';
import type { ChartConfig } from './config.ts';
import type { PersonaId } from './types.ts';
import { chart, initialContext } from './setup.ts';

/** Binds a plain chart to the vocabulary, for a customer of that type. The config was built by typed functions, so XState's own typing is left out here. */
export function chartMachine(
  id: string,
  config: ChartConfig,
  persona: PersonaId = 'rational',
): AnyStateMachine {
  const bound = { id, context: initialContext(persona), ...config };
  return chart.createMachine(bound as unknown as Parameters<typeof chart.createMachine>[0]);
}
