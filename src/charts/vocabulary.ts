/**
 * The closed vocabulary of guards and actions that charts and scenarios may name. XState skips an unknown action in
 * silence and finds a missing guard only when it runs, so every name is resolved against this list before binding; the
 * walk uses the same functions as the machine.
 */
import type { FlowRules } from './flows/definition.ts';
import { carriedSteps } from './flows/progress.ts';
import { moodShift, trustShift } from './persona/shifts.ts';
import type { Disclosure, Mood, PersonaId, PromiseFate, Reading, Shifts, Trust } from './types.ts';

/** What the charts remember beside their states: mirrors of the states, so that guards of other regions can read them. */
export interface ChartContext {
  readonly mood: Mood;
  readonly trust: Trust;
  readonly patience: number;
  readonly disclosure: Disclosure;
  /** Facts told so far. */
  readonly told: readonly string[];
  /** Steps of the flow carried so far, in whatever order. */
  readonly carried: readonly string[];
  readonly control: 'kept' | 'lost';
  /** What became of the promises that have fallen due so far; the worst tells. */
  readonly promise: PromiseFate;
  /** Surprises that have happened. */
  readonly happened: readonly string[];
  /** The type that the customer is of now. */
  readonly persona: PersonaId;
}

export type ReplyEvent = Reading & { readonly type: 'REPLY_GRADED' | 'RESPOND' };
export type WaitEvent = { readonly type: 'WAITED' };
export type ShiftEvent = { readonly type: 'SHIFTED' } & Shifts;
export type ActEvent = { readonly type: 'ACT_BEGINS'; readonly promise: PromiseFate };

/** The patience that a reply costs. */
export function tiredBy({ hurt, long }: Reading): number {
  return long === true ? Math.max(1, hurt) : hurt;
}

/** Guards over the reading, by name. Parameters are plain data. */
export const guards = {
  /** The persona's mood moves by just this many steps. */
  moodMoves: (
    reading: Reading,
    params: { readonly persona: PersonaId; readonly mood: Mood; readonly by: number },
  ): boolean => moodShift(params.persona, params.mood, reading).by === params.by,
  trustMoves: (reading: Reading, params: { readonly trust: Trust; readonly by: number }): boolean =>
    trustShift(params.trust, reading).by === params.by,
  /** The reply hurts by just this much. */
  hurts: (reading: Reading, params: { readonly by: number }): boolean => reading.hurt === params.by,
  /** The reply costs just this much patience: what hurts, and what is too long. */
  tires: (reading: Reading, params: { readonly by: number }): boolean => tiredBy(reading) === params.by,
  /** The reply opens the customer up: heard at least this much, or something asked. */
  opens: (reading: Reading, params: { readonly heard: number; readonly asked: boolean }): boolean =>
    reading.heard >= params.heard || (params.asked && reading.asks !== null),
  losesControl: (reading: Reading): boolean => reading.hurt > 0 && !reading.met.includes('step.control'),
  keepsControl: (reading: Reading): boolean => reading.met.includes('step.control'),
} as const;

/** Guards over what is done by now, and over who the customer is. */
export const contextGuards = {
  /** The customer is of this type; without one, of whatever type. */
  isOf: ({ persona }: ChartContext, params: { readonly persona?: PersonaId }): boolean =>
    params.persona === undefined || params.persona === persona,
  isDone: ({ carried }: ChartContext, { step }: { readonly step: string }): boolean => carried.includes(step),
  isOpen: ({ carried }: ChartContext, { step }: { readonly step: string }): boolean =>
    !carried.includes(step),
} as const;

/** Changes of the context, by name; each gives the changed fields. */
export const changes = {
  mirror: (
    _context: ChartContext,
    _reading: Reading | null,
    params: Partial<ChartContext>,
  ): Partial<ChartContext> => params,
  /** A reply taken into the flow: steps carried, steps taken back. The mood is the one in which it reached the customer. */
  carry: (
    { carried, mood }: ChartContext,
    reading: Reading | null,
    { rules }: { readonly rules: FlowRules },
  ): Partial<ChartContext> =>
    reading === null ? {} : { carried: carriedSteps(rules, carried, reading, mood) },
} as const;

/** Guards over events that carry no reading. */
export const eventGuards = {
  /** What happens moves this scale by just so much. */
  shifts: (
    event: { readonly type: string },
    params: { readonly scale: keyof Shifts; readonly by: number | PersonaId },
  ): boolean => event.type === 'SHIFTED' && (event as ShiftEvent)[params.scale] === params.by,
  /** What happens turns the customer into this type, or into none, and moves the patience by just so much. */
  turns: (
    event: { readonly type: string },
    params: { readonly into: PersonaId | null; readonly patience: number },
  ): boolean => {
    const { type, persona, patience = 0 } = event as ShiftEvent;
    return type === 'SHIFTED' && (persona ?? null) === params.into && patience === params.patience;
  },
  /** Just this became of the promises. */
  begins: (event: { readonly type: string }, params: { readonly promise: PromiseFate }): boolean =>
    event.type === 'ACT_BEGINS' && (event as ActEvent).promise === params.promise,
} as const;
