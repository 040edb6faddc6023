/**
 * The author's format, version 1 (design §6). One file holds structure and, per language, the texts under the same ids.
 * This is the only place that says what a key may hold; types, JSON Schema and diagnostics follow from it.
 */
import './jitless.ts';
import { z } from 'zod';
import { DISCLOSURES, MOODS, PERSONA_IDS, TRUSTS } from '../charts/types.ts';
import { AGES, BEARDS, CLOTH_SHADES, CLOTHES, HAIR_SHADES, HAIRS, HEADS, SKINS } from '../shared/face.ts';
import { CHANNELS } from '../shared/channel.ts';
import { STYLE_SIDES, STYLE_WAYS } from '../shared/customer.ts';
import { LANGS } from '../shared/lang.ts';
import { OFFER_KINDS } from '../shared/offer-kinds.ts';
import { CRITERION_IDS, FLAGS } from '../shared/rubric-ids.ts';
import type { Condition } from '../charts/condition.ts';
import { PROMISE_FATES } from '../shared/promise-fate.ts';
import { SIGN_IDS } from '../shared/signs.ts';
import { DURATION, WALL_TIME } from '../shared/wall-time.ts';

export const FORMAT_VERSION = 1;

/** How an offer stands to a case; `approval`: fitting, but somebody above has to agree first. */
export const VERDICTS = ['proportionate', 'too-little', 'too-much', 'approval', 'beyond'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Ids are keys too, and these two would reach an object's prototype. */
const id = z.string().regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]{0,39}$/);
const text = z.string().trim().min(1);
const grade = z.literal([0, 1, 2]);
const level = z.literal([1, 2]);
const wallTime = z.string().regex(WALL_TIME);
const steps = z.literal([-2, -1, 1, 2]);

/** Bounds on an ordered value: at least, at most. */
function range<T extends z.ZodType>(value: T) {
  return z.strictObject({ gte: value.optional(), lte: value.optional() });
}

/** See `condition.ts` for what each kind means and the one evaluator. */
export const conditionSchema: z.ZodType<Condition, Condition> = z.lazy(() => conditionKinds);

const conditionKinds: z.ZodType<Condition, Condition> = z.union([
  z.strictObject({ all: z.array(conditionSchema).min(1) }),
  z.strictObject({ any: z.array(conditionSchema).min(1) }),
  z.strictObject({ not: conditionSchema }),
  z.strictObject({ met: z.enum(FLAGS) }),
  z.strictObject({ hurt: range(grade) }),
  z.strictObject({ heard: range(grade) }),
  z.strictObject({ owned: range(grade) }),
  z.strictObject({ concrete: range(grade) }),
  z.strictObject({ fit: range(z.literal([-1, 0, 1])) }),
  z.strictObject({ unclear: z.boolean() }),
  z.strictObject({ long: z.boolean() }),
  z.strictObject({ asks: z.union([id, z.literal('any')]) }),
  z.strictObject({ told: id }),
  z.strictObject({ mood: range(z.enum(MOODS)) }),
  z.strictObject({ trust: range(z.enum(TRUSTS)) }),
  z.strictObject({ patience: range(z.int().min(0).max(9)) }),
  z.strictObject({ disclosure: range(z.enum(DISCLOSURES)) }),
  z.strictObject({ step: z.string() }),
  z.strictObject({ promise: z.enum(PROMISE_FATES) }),
  z.strictObject({ happened: id }),
  z.strictObject({ persona: z.enum(PERSONA_IDS) }),
]);

/** What is said: one list for everybody, or a list per persona with `base` for the others. */
const say = z.union([
  z.array(text).min(1),
  z.strictObject({
    base: z.array(text).min(1).optional(),
    rational: z.array(text).min(1).optional(),
    emotional: z.array(text).min(1).optional(),
    dominant: z.array(text).min(1).optional(),
    cautious: z.array(text).min(1).optional(),
  }),
]);

const titled = z.strictObject({ title: text, text });

/** A sentence that the debrief may put into a reply to show how it could have been said. */
const phrase = z.strictObject({
  text,
  /** Facts that must have been told before it can be said. */
  after: z.array(id).default([]),
  /** Beats in which it answers the customer; in all where none is named. */
  at: z.array(id).default([]),
});

const textsSchema = z.strictObject({
  title: text,
  /** What stands over the letters of an e-mail; the title, where there is none. */
  subject: text.optional(),
  /** `name` in full, `address` as one would say it to them, `pronoun` as it stands after “meet” (她, him …). */
  customer: z.strictObject({ name: text, address: text, pronoun: text }),
  case: z.strictObject({ role: text, summary: text, known: z.array(text).min(1) }),
  lookups: z.record(id, titled).default({}),
  goals: z.record(id, text).default({}),
  needs: z.record(id, text),
  facts: z.record(
    id,
    z.strictObject({
      /** The fact in a few words, as the debrief names it. */
      note: text,
      /** Ways to ask for it, as trainees would; the reading of free text starts from these. */
      askings: z.array(text).min(3),
      /** Near questions that ask for something else. */
      misses: z.array(text).default([]),
      answer: say,
    }),
  ),
  /** What is offered, and where its worth decides, how much in this language's money. */
  offers: z
    .record(id, z.union([text, z.strictObject({ text, money: range(z.number().min(0)) })]))
    .default({}),
  beats: z.record(
    id,
    z.strictObject({
      say,
      /** Instead of `say`, once all that the beat reveals has been told: a customer who was asked before does not tell it anew. */
      known: say.optional(),
      nudge: say,
    }),
  ),
  acts: z
    .record(
      id,
      z.strictObject({
        title: text,
        /** What the trainee reads when the act begins. */
        setting: text,
        /** The customer's last words of the act before. */
        parting: say,
        /** What the customer says first, by what became of the promises; `warned` answers the warning itself. */
        kept: say.optional(),
        warned: say.optional(),
        missed: say.optional(),
        obstacles: z.record(id, z.strictObject({ news: text, words: z.array(text).default([]) })).default({}),
      }),
    )
    .default({}),
  /** Stage directions: nobody says them. */
  surprises: z.record(id, z.array(text).min(1)).default({}),
  reactions: z.record(id, say).default({}),
  endings: z.record(id, z.strictObject({ title: text, say, outcome: text })),
  phrases: z.array(phrase).default([]),
  /** Words of the customer by which the type or the style can be known. */
  signs: z.array(z.strictObject({ sign: z.enum(SIGN_IDS), words: text })).default([]),
});

const sample = z.strictObject({
  lang: z.enum(LANGS),
  customer: text,
  reply: text,
  /** Criteria that must be met at least at this level; those named in `not` must be absent. */
  levels: z.partialRecord(z.enum(CRITERION_IDS), level).default({}),
  not: z.array(z.enum(CRITERION_IDS)).default([]),
});

const plan = z.strictObject({
  name: text,
  lang: z.enum(LANGS),
  persona: z.enum(PERSONA_IDS),
  /** Between two acts `warn` is written before what was promised is due; without it the plan waits. */
  replies: z.array(z.union([text, z.strictObject({ warn: text })])).min(1),
  ending: id,
});

const reactionSchema = z.strictObject({ id, when: conditionSchema });

/** `scenarios/reactions.json`: the reactions that every scenario has, in the order in which they are tried. */
export const reactionsSchema = z.array(
  z.strictObject({ ...reactionSchema.shape, style: z.enum(STYLE_WAYS).optional() }),
);

/** `scenarios/personas/<persona>.json` and `scenarios/styles/<way>.json`: wordings for those, by language and reaction. */
export const voiceSchema = z.strictObject({
  'zh-Hans': z.record(id, z.array(text)),
  'zh-Hant': z.record(id, z.array(text)),
  en: z.record(id, z.array(text)),
});

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT_VERSION),
  id,
  level: z.enum(['basic', 'middle', 'advanced']),
  industry: z.enum([
    'retail',
    'logistics',
    'telecom',
    'travel',
    'health',
    'finance',
    'it',
    'manufacturing',
    'catering',
    'public',
  ]),
  channel: z.enum(CHANNELS),
  /** Who is there beside the customer when the talk begins: they wait behind at a counter, or read along under a post. */
  bystanders: z.int().min(0).max(9).optional(),
  minutes: z.int().min(1).max(60),
  persona: z.enum(PERSONA_IDS),
  /** How the customer talks, whatever the type; a side that is left out is as the type has it. */
  style: z
    .strictObject({
      talk: z.enum(STYLE_SIDES.talk).optional(),
      detail: z.enum(STYLE_SIDES.detail).optional(),
      tone: z.enum(STYLE_SIDES.tone).optional(),
    })
    .optional(),
  flow: z.string(),
  languages: z.array(z.enum(LANGS)).min(1),
  /** How the face is drawn: see `shared/face.ts`. What is left out follows from the id. */
  face: z
    .strictObject({
      head: z.enum(HEADS).optional(),
      hair: z.enum(HAIRS).optional(),
      shade: z.enum(HAIR_SHADES).optional(),
      grey: z.boolean().optional(),
      glasses: z.boolean().optional(),
      beard: z.enum(BEARDS).optional(),
      headscarf: z.boolean().optional(),
      age: z.enum(AGES).optional(),
      skin: z.enum(SKINS).optional(),
      clothes: z.enum(CLOTHES).optional(),
      cloth: z.enum(CLOTH_SHADES).optional(),
    })
    .default({}),
  preparation: z.strictObject({
    budget: z.int().min(0).max(9),
    lookups: z.array(z.strictObject({ id, cost: z.int().min(1).max(9) })).default([]),
    goals: z.array(z.strictObject({ id, fits: z.boolean() })).default([]),
    /** Exactly one need is the hidden expectation. */
    needs: z.array(z.strictObject({ id, hidden: z.boolean() })).min(2),
  }),
  facts: z
    .array(z.strictObject({ id, opens: conditionSchema.optional(), matters: z.boolean().default(true) }))
    .default([]),
  /** What may be offered: right for this case, within reach but too little or too much, or not the trainee's to give. */
  authority: z
    .array(
      z.strictObject({
        id,
        verdict: z.enum(VERDICTS),
        /** By which an offer in a reply is known as this one. */
        kinds: z.array(z.enum(OFFER_KINDS)).default([]),
      }),
    )
    .default([]),
  opening: id,
  beats: z
    .array(
      z.strictObject({
        id,
        /** Facts this beat tells by itself. */
        reveals: z.array(id).default([]),
        /** Facts its lines speak of: must have been told on every way here. */
        mentions: z.array(id).default([]),
        /** What the customer waits for here; the default condition of `next`. */
        wants: conditionSchema,
        /** Tried in order; the first that holds is taken. Without `when` it is `wants`. */
        next: z.array(z.strictObject({ when: conditionSchema.optional(), to: id })).min(1),
      }),
    )
    .min(1),
  /** The time on the wall of the first contact, and when the solution is in place; acts are timed by it. */
  clock: z.strictObject({ starts: wallTime, solution: wallTime.optional() }).optional(),
  /** What comes after the first contact. A way that leads to an act ends the contact before it. */
  acts: z
    .array(
      z.strictObject({
        id,
        after: z.string().regex(DURATION),
        /** Counted from the beginning of the act before, or from the solution. */
        since: z.enum(['act', 'solution']).default('act'),
        opening: id,
        /** What keeps promises that fall due in a span of time from being kept; all others are. */
        obstacles: z.array(z.strictObject({ id, due: range(wallTime) })).default([]),
      }),
    )
    .default([]),
  /** Things that happen in the scene, by condition and not by chance. */
  surprises: z
    .array(
      z.strictObject({
        id,
        when: conditionSchema,
        /** The beats in which it may happen; all of them where none is named. */
        in: z.array(id).default([]),
        once: z.boolean().default(true),
        reveals: z.array(id).default([]),
        changes: z
          .strictObject({
            mood: steps.optional(),
            trust: steps.optional(),
            patience: steps.optional(),
            /** The type that the customer turns into; it doesn't happen to one who is of it. */
            persona: z.enum(PERSONA_IDS).optional(),
          })
          .optional(),
        /** With it the talk goes there at once; without it the reply has its course. */
        to: id.optional(),
      }),
    )
    .default([]),
  /** Tried before `next` in every beat but the one they lead to. */
  interrupts: z.array(z.strictObject({ when: conditionSchema, to: id })).default([]),
  /** The ending that follows when patience has run out and the reply doesn't move the beat. */
  leaves: id,
  endings: z.array(z.strictObject({ id, rank: z.number().min(0).max(1) })).min(2),
  /** Own reactions, tried before the persona's; each names a text under `texts.*.reactions`. */
  reactions: z.array(reactionSchema).default([]),
  samples: z.array(sample).default([]),
  plans: z.array(plan).default([]),
  texts: z.partialRecord(z.enum(LANGS), textsSchema),
});

/** A scenario as written, with defaults filled in. */
export type Scenario = z.output<typeof scenarioSchema>;
export type ScenarioTexts = z.output<typeof textsSchema>;
export type PlanReply = Scenario['plans'][number]['replies'][number];
export type Act = Scenario['acts'][number];
export type Surprise = Scenario['surprises'][number];
export type Say = z.output<typeof say>;
/** A scenario as its author may write it: what has a default may be missing. */
export type WrittenScenario = z.input<typeof scenarioSchema>;
