/**
 * What a record read from a file must look like. Loaded only when a file is imported; what the app itself wrote is not
 * checked again. Strict, so that a key nobody knows (`__proto__` among them) refuses the record.
 */
import * as z from 'zod/mini';
import { DISCLOSURES, MOODS, PERSONA_IDS, TRUSTS } from '../charts/types.ts';
import { LANGS } from '../shared/lang.ts';
import { OFFER_KINDS } from '../shared/offer-kinds.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { CRITERION_IDS, FLAGS, MOVE_IDS, STEP_IDS } from '../shared/rubric-ids.ts';
import { PROMISE_FATES } from '../shared/promise-fate.ts';
import { WALL_TIME } from '../shared/wall-time.ts';
import type { Span } from '../shared/span.ts';
import { CHOICE_REASONS, OPTION_KINDS } from './choice.ts';
import { MODES, type LogRecord } from './types.ts';

// The page's policy forbids what the compiled mode probes for.
z.config({ jitless: true });

const whole = z.int().check(z.minimum(0));
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const beat = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const words = z.string().check(z.maxLength(20_000));
const ids = z.array(words);
const grade = z.literal([0, 1, 2]);
const level = z.literal([1, 2]);
const persona = z.enum(PERSONA_IDS);
const criterion = z.enum(CRITERION_IDS);

const fate = ['kept', 'warned', 'missed'] as const;

const said = z.array(z.strictObject({ line: words, text: words }));

const position = z.strictObject({
  beat: words,
  ending: z.nullable(words),
  customer: z.strictObject({
    mood: z.enum(MOODS),
    trust: z.enum(TRUSTS),
    patience: whole,
    disclosure: z.enum(DISCLOSURES),
  }),
  told: ids,
  steps: ids,
  promise: z.exactOptional(z.enum(fate)),
  happened: z.exactOptional(ids),
  persona: z.exactOptional(persona),
});

const place = z.strictObject({ start: whole, end: whole });
const promise = z.strictObject({
  span: place,
  who: z.nullable(place),
  what: place,
  when: z.nullable(place),
  times: z.array(place),
  amount: z.nullable(place),
  condition: z.nullable(place),
});

const assessment = z.strictObject({
  grader: words,
  lang: z.enum(LANGS),
  levels: z.partialRecord(criterion, level),
  steps: z.partialRecord(z.enum(STEP_IDS), z.literal(true)),
  evidence: z.array(
    z.strictObject({ criterion, level, code: words, sure: z.number(), start: whole, end: whole }),
  ),
  moves: z.exactOptional(
    z.array(z.strictObject({ move: z.enum(MOVE_IDS), sure: z.number(), start: whole, end: whole })),
  ),
  offers: z.exactOptional(
    z.array(z.strictObject({ kind: z.enum(OFFER_KINDS), sure: z.number(), start: whole, end: whole })),
  ),
  promises: z.exactOptional(z.array(promise)),
  settled: z.array(z.strictObject({ criterion, by: words })),
  unclear: z.boolean(),
});

const graded = z.strictObject({
  type: z.literal('REPLY_GRADED'),
  hurt: grade,
  heard: grade,
  owned: grade,
  concrete: grade,
  fit: z.literal([-1, 0, 1]),
  asks: z.nullable(words),
  unclear: z.boolean(),
  long: z.exactOptional(z.literal(true)),
  met: z.array(z.enum(FLAGS)),
});

const time = z.string().check(z.regex(WALL_TIME));
const span = { start: whole, end: whole };
const promiseKey = z.string().check(z.regex(/^[1-9]\d{0,5}\.[1-9]\d{0,5}$/));

const cause = z.strictObject({
  dimension: z.enum(['mood', 'trust', 'patience', 'disclosure']),
  from: z.union([words, z.number()]),
  to: z.union([words, z.number()]),
  because: z.enum([
    'hurt',
    'heard',
    'owned',
    'concrete',
    'fit',
    'unclear',
    'waited',
    'hinted',
    'long',
    'asked',
    'surprise',
    ...fate,
    'time',
  ]),
  criterion: z.nullable(criterion),
  quote: z.nullable(words),
  also: z.exactOptional(z.array(z.strictObject({ criterion, quote: words }))),
});

const finding = { turn: whole, criterion, code: words };

const event = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('started'),
    at: z.number(),
    scenario: words,
    hash: words,
    persona,
    flow: words,
    lang: z.enum(LANGS),
    mode: z.enum(MODES),
    seed: whole,
    versions: z.strictObject({ grader: words, charts: whole, format: whole }),
    beats: z.exactOptional(z.record(beat, words)),
    branch: z.exactOptional(
      z.strictObject({ round: id, turn: z.int().check(z.minimum(1)), reply: words, at: z.number() }),
    ),
  }),
  z.strictObject({
    type: z.literal('prepared'),
    at: z.number(),
    lookups: ids,
    goal: z.nullable(words),
    guess: z.strictObject({ persona: z.nullable(persona), need: z.nullable(words) }),
    time: z.exactOptional(time),
    said,
    position,
  }),
  z.strictObject({
    type: z.literal('replied'),
    at: z.number(),
    turn: whole,
    reply: words,
    assessment,
    event: graded,
    causes: z.array(cause),
    time: z.exactOptional(time),
    promised: z.exactOptional(
      z.array(
        z.strictObject({
          ...span,
          when: z.nullable(z.strictObject(span)),
          due: z.nullable(time),
          condition: z.nullable(z.strictObject(span)),
        }),
      ),
    ),
    warns: z.exactOptional(z.array(promiseKey)),
    said,
    position,
  }),
  z.strictObject({
    type: z.literal('act'),
    at: z.number(),
    act: beat,
    time,
    fates: z.array(z.strictObject({ key: promiseKey, fate: z.enum(fate), obstacle: z.nullable(words) })),
    promise: z.enum(PROMISE_FATES),
    causes: z.array(cause),
    said,
    position,
  }),
  z.strictObject({
    type: z.literal('hinted'),
    at: z.number(),
    turn: whole,
    hint: words,
    words: z.exactOptional(words),
    cost: z.exactOptional(z.number().check(z.minimum(0), z.maximum(100))),
  }),
  z.strictObject({
    type: z.literal('chose'),
    at: z.number(),
    turn: whole,
    options: z
      .array(z.strictObject({ kind: z.enum(OPTION_KINDS), text: words, assessment }))
      .check(z.minLength(2), z.maxLength(OPTION_KINDS.length)),
    chosen: whole,
    best: whole,
    reason: z.nullable(z.enum(CHOICE_REASONS)),
    why: words,
    right: z.nullable(z.boolean()),
  }),
  z.strictObject({
    type: z.literal('noted'),
    at: z.number(),
    notes: z.strictObject({ fact: words, feeling: words, wish: words }),
  }),
  z.strictObject({
    type: z.literal('calmed'),
    at: z.number(),
    turn: whole,
    aid: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('breath'), breaths: whole, seconds: whole }),
      z.strictObject({ kind: z.literal('card'), card: words }),
    ]),
  }),
  z.strictObject({ type: z.literal('reframed'), at: z.number(), turn: whole, thought: words, view: words }),
  z.strictObject({ type: z.literal('stopped'), at: z.number() }),
  z.strictObject({
    type: z.literal('reflected'),
    at: z.number(),
    question: z.literal([1, 2, 3]),
    text: words,
  }),
  z.strictObject({
    type: z.literal('judged'),
    at: z.number(),
    judgement: z.strictObject({
      persona: z.nullable(persona),
      need: z.nullable(words),
      turningPoint: z.nullable(whole),
      empathy: z.nullable(z.literal([1, 2, 3, 4, 5])),
    }),
  }),
  z.strictObject({ type: z.literal('disputed'), at: z.number(), ...finding, why: z.nullable(words) }),
]);

const record: z.ZodMiniType<LogRecord> = z.strictObject({ round: id, seq: whole, event });

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function isStray(reply: string, { start, end }: Span): boolean {
  return start >= end || end > reply.length;
}

/** Where a choice names an option that it doesn't have, or evidence doesn't point into its option. */
function strayOption({
  options,
  chosen,
  best,
}: Extract<LogRecord['event'], { type: 'chose' }>): string | null {
  if (chosen >= options.length) return '/event/chosen';
  if (best >= options.length) return '/event/best';
  const stray = options.findIndex(({ text, assessment: { evidence } }) =>
    evidence.some((one) => isStray(text, one)),
  );
  return stray < 0 ? null : `/event/options/${stray}/assessment/evidence`;
}

/** Where evidence or a promise doesn't point into the reply: everything that shows them slices it. */
function strayPlace({ event: held }: LogRecord): string | null {
  if (held.type === 'chose') return strayOption(held);
  if (held.type !== 'replied') return null;
  const evidence = held.assessment.evidence.findIndex((one) => isStray(held.reply, one));
  if (evidence >= 0) return `/event/assessment/evidence/${evidence}`;
  const promised = (held.promised ?? []).findIndex(
    (one) => isStray(held.reply, one) || (one.when !== null && isStray(held.reply, one.when)),
  );
  return promised < 0 ? null : `/event/promised/${promised}`;
}

/** The value as a record of a log, or the JSON pointer of the first fault in it. Never throws. */
export function checkRecord(value: unknown): Result<LogRecord, string> {
  const parsed = record.safeParse(value);
  if (!parsed.success) return fail(pointerOf(parsed.error.issues[0]?.path ?? []));
  const stray = strayPlace(parsed.data);
  return stray === null ? ok(parsed.data) : fail(stray);
}
