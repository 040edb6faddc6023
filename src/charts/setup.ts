/** XState's `setup()` over the vocabulary: charts built from it name guards and actions, so their config is plain JSON. */
import { assign, raise, setup } from 'xstate';
import type { FlowRules } from './flows/definition.ts';
import { PERSONAS } from './persona/personas.ts';
import type { PersonaId, Reading } from './types.ts';
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
export function initialContext(persona: PersonaId): ChartContext {
  return {
    mood: 'upset',
    trust: 'low',
    patience: PERSONAS[persona].patience,
    disclosure: 'closed',
    told: [],
    carried: [],
    control: 'kept',
    promise: 'none',
    happened: [],
    persona,
  };
}

type MoodParams = Parameters<(typeof guards)['moodMoves']>[1];
/** For transitions that only one type of customer takes. */
type OfType = Parameters<(typeof contextGuards)['isOf']>[1];
type ShiftParams = OfType & Parameters<(typeof eventGuards)['shifts']>[1];
type TurnParams = OfType & Parameters<(typeof eventGuards)['turns']>[1];
type BeginParams = OfType & Parameters<(typeof eventGuards)['begins']>[1];
type TrustParams = Parameters<(typeof guards)['trustMoves']>[1];

export const chart = setup({
  types: {
    context: {} as ChartContext,
    events: {} as ChartEvent,
  },
  guards: {
    moodMoves: ({ context, event }, params: MoodParams) => {
      const reading = readingOf(event);
      return reading !== null && contextGuards.isOf(context, params) && guards.moodMoves(reading, params);
    },
    trustMoves: ({ event }, params: TrustParams) => {
      const reading = readingOf(event);
      return reading !== null && guards.trustMoves(reading, params);
    },
    hurts: ({ event }, params: { readonly by: number }) => {
      const reading = readingOf(event);
      return reading !== null && guards.hurts(reading, params);
    },
    tires: ({ event }, params: { readonly by: number }) => {
      const reading = readingOf(event);
      return reading !== null && guards.tires(reading, params);
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
    isOf: ({ context }, params: OfType) => contextGuards.isOf(context, params),
    shifts: ({ context, event }, params: ShiftParams) =>
      contextGuards.isOf(context, params) && eventGuards.shifts(event, params),
    turns: ({ context, event }, params: TurnParams) =>
      contextGuards.isOf(context, params) && eventGuards.turns(event, params),
    begins: ({ context, event }, params: BeginParams) =>
      contextGuards.isOf(context, params) && eventGuards.begins(event, params),
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
