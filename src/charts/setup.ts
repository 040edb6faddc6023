/** XState's `setup()` over the vocabulary: charts built from it name guards and actions, so their config is plain JSON. */
import { assign, raise, setup } from 'xstate';
import type { FlowRules } from './flows/definition.ts';
import type { Reading } from './types.ts';
import {
  changes,
  contextGuards,
  eventGuards,
  guards,
  type ActEvent,
  type ChartContext,
  type ReplyEvent,
  type ShiftEvent,
  type WaitEvent,
} from './vocabulary.ts';

export type ChartEvent = ReplyEvent | WaitEvent | ShiftEvent | ActEvent;

/** The reading inside an event, or `null` for one that carries none. */
export function readingOf(event: ChartEvent | { readonly type: string }): Reading | null {
  return 'hurt' in event ? event : null;
}

/** Fresh context: a customer who was let down, upset, low in trust, telling little. */
export function initialContext(patience: number): ChartContext {
  return {
    mood: 'upset',
    trust: 'low',
    patience,
    disclosure: 'closed',
    told: [],
    carried: [],
    control: 'kept',
    promise: 'none',
    happened: [],
  };
}

type MoodParams = Parameters<(typeof guards)['moodMoves']>[1];
type ShiftParams = Parameters<(typeof eventGuards)['shifts']>[1];
type BeginParams = Parameters<(typeof eventGuards)['begins']>[1];
type TrustParams = Parameters<(typeof guards)['trustMoves']>[1];

export const chart = setup({
  types: {
    context: {} as ChartContext,
    events: {} as ChartEvent,
  },
  guards: {
    moodMoves: ({ event }, params: MoodParams) => {
      const reading = readingOf(event);
      return reading !== null && guards.moodMoves(reading, params);
    },
    trustMoves: ({ event }, params: TrustParams) => {
      const reading = readingOf(event);
      return reading !== null && guards.trustMoves(reading, params);
    },
    hurts: ({ event }, params: { readonly by: number }) => {
      const reading = readingOf(event);
      return reading !== null && guards.hurts(reading, params);
    },
    opens: ({ event }, params: { readonly heard: number; readonly asked: boolean }) => {
      const reading = readingOf(event);
      return reading !== null && guards.opens(reading, params);
    },
    losesControl: ({ event }) => {
      const reading = readingOf(event);
      return reading !== null && guards.losesControl(reading);
    },
    keepsControl: ({ event }) => {
      const reading = readingOf(event);
      return reading !== null && guards.keepsControl(reading);
    },
    isDone: ({ context }, params: { readonly step: string }) => contextGuards.isDone(context, params),
    isOpen: ({ context }, params: { readonly step: string }) => contextGuards.isOpen(context, params),
    shifts: ({ event }, params: ShiftParams) => eventGuards.shifts(event, params),
    begins: ({ event }, params: BeginParams) => eventGuards.begins(event, params),
  },
  actions: {
    mirror: assign(({ context, event }, params: Partial<ChartContext>) =>
      changes.mirror(context, readingOf(event), params),
    ),
    carry: assign(({ context, event }, params: { readonly rules: FlowRules }) =>
      changes.carry(context, readingOf(event), params),
    ),
    /** The customer had to ask again. */
    wait: raise({ type: 'WAITED' }),
  },
});
