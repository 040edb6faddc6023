/**
 * A trainer's flow, format 1: `scenarios/flows/<id>.json`. What the taught flows are made of (`charts/flows/definition.ts`), with
 * the texts that those have in `locales/`.
 */
import './jitless.ts';
import { z } from 'zod';
import type { FlowCondition, MilestoneCondition } from '../charts/flows/definition.ts';
import { MOODS } from '../charts/types.ts';
import { LANGS } from '../shared/lang.ts';
import { FLAGS } from '../shared/rubric-ids.ts';

export const FLOW_FORMAT_VERSION = 1;

/** Every step is a bit in the proof of a scenario, and a place on a narrow screen. */
const MAX_STEPS = 12;
const MAX_REGRESSIONS = 6;

const id = z.string().regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9_-]{0,39}$/);
const text = z.string().trim().min(1);
const grade = z.literal([0, 1, 2]);

function range<T extends z.ZodType>(value: T) {
  return z.strictObject({ gte: value.optional(), lte: value.optional() });
}

export const flowConditionSchema: z.ZodType<FlowCondition, FlowCondition> = z.lazy(() => conditionKinds);

const conditionKinds: z.ZodType<FlowCondition, FlowCondition> = z.union([
  z.strictObject({ all: z.array(flowConditionSchema).min(1) }),
  z.strictObject({ any: z.array(flowConditionSchema).min(1) }),
  z.strictObject({ not: flowConditionSchema }),
  z.strictObject({ met: z.enum(FLAGS) }),
  z.strictObject({ hurt: range(grade) }),
  z.strictObject({ heard: range(grade) }),
  z.strictObject({ owned: range(grade) }),
  z.strictObject({ concrete: range(grade) }),
  z.strictObject({ mood: range(z.enum(MOODS)) }),
]);

export const milestoneConditionSchema: z.ZodType<MilestoneCondition, MilestoneCondition> = z.lazy(
  () => milestoneKinds,
);

const milestoneKinds: z.ZodType<MilestoneCondition, MilestoneCondition> = z.union([
  z.strictObject({ all: z.array(milestoneConditionSchema).min(1) }),
  z.strictObject({ any: z.array(milestoneConditionSchema).min(1) }),
  z.strictObject({ not: milestoneConditionSchema }),
  z.strictObject({ step: z.string() }),
  z.strictObject({ mood: range(z.enum(MOODS)) }),
]);

const textsSchema = z.strictObject({
  name: text,
  about: text,
  steps: z.record(id, z.strictObject({ name: text, short: text, what: text })),
  milestones: z.record(id, text).default({}),
  regressions: z.record(id, text).default({}),
});

export const flowSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FLOW_FORMAT_VERSION),
  id,
  control: z.boolean().default(false),
  languages: z.array(z.enum(LANGS)).min(1),
  steps: z
    .array(
      z.strictObject({
        id,
        carriedBy: flowConditionSchema,
        after: z.array(z.string()).default([]),
        optional: z.literal(true).optional(),
      }),
    )
    .min(1)
    .max(MAX_STEPS),
  milestones: z.array(z.strictObject({ id, when: milestoneConditionSchema })).default([]),
  regressions: z
    .array(z.strictObject({ id, when: flowConditionSchema, reopens: z.array(z.string()).min(1) }))
    .max(MAX_REGRESSIONS)
    .default([]),
  texts: z.partialRecord(z.enum(LANGS), textsSchema),
});

/** A flow file with defaults filled in. */
export type FlowFile = z.output<typeof flowSchema>;
/** A flow file as its author may write it: what has a default may be missing. */
export type WrittenFlow = z.input<typeof flowSchema>;
export type FlowTexts = z.output<typeof textsSchema>;
