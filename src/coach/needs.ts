/** What a turn lacked: what its hurt called for, what the customer waited for there, and what was due by the flow. */
import type { Assessment } from '../grading/types.ts';
import type { Condition } from '../charts/condition.ts';
import { isCalm, type Mood, type PersonaId } from '../shared/customer.ts';
import { HEARS_FEELING, type CriterionId } from '../shared/rubric-ids.ts';
import { awaitedBy, plainest } from '../scenario/awaited.ts';
import { NEEDS, type Need } from './types.ts';

type Levels = Assessment['levels'];

/** More than this nobody takes from one example. */
const MOST = 3;

/** The criteria that a need may bring; of those that carry no score (rubric §5) see `FREE`. */
export const BROUGHT_BY: { readonly [N in Need]: readonly CriterionId[] } = {
  heard: [...HEARS_FEELING, 'empathy.common_ground', 'listen.restate'],
  owned: ['apology.responsibility', 'apology.impact', 'apology.sorry'],
  reason: ['resolve.reason', 'apology.responsibility'],
  act: ['resolve.action', 'resolve.time', 'resolve.follow_up', 'empathy.support', 'apology.remedy'],
  options: [
    'resolve.options',
    'listen.guiding_question',
    'resolve.action',
    'resolve.time',
    'empathy.support',
    'apology.remedy',
  ],
  assurance: ['resolve.action', 'resolve.time', 'empathy.support', 'apology.remedy'],
  prevent: ['apology.prevent', 'resolve.time', 'resolve.action', 'empathy.support', 'apology.remedy'],
  consent: ['resolve.consent'],
  follow_up: ['resolve.follow_up', 'resolve.time', 'resolve.action', 'empathy.support', 'apology.remedy'],
};

/** Neither scored nor called missing, so neither asked of a rewrite nor held against it. */
export const FREE: readonly CriterionId[] = [
  'resolve.reason',
  'resolve.alternative',
  'fit.evidence',
  'fit.warmth',
  'fit.control',
  'fit.assurance',
  'fit.no_pressure',
];

/** What can't stay: a pitfall, an offer beyond the case, words that put off. */
export type Hurt = CriterionId | 'offer' | 'stall';

/** What makes up for each kind of hurt. */
const CALLED_FOR: { readonly [H in Hurt]?: Need } = {
  offer: 'act',
  stall: 'act',
  'pitfall.hostile': 'heard',
  'pitfall.minimise': 'heard',
  'pitfall.command_calm': 'heard',
  'pitfall.hollow_empathy': 'heard',
  'pitfall.argue': 'heard',
  'pitfall.conditional_apology': 'owned',
  'pitfall.blame_customer': 'owned',
  'pitfall.blame_others': 'owned',
  'pitfall.vague_promise': 'act',
  'pitfall.overpromise': 'act',
  'pitfall.policy_wall': 'act',
  'pitfall.dismiss': 'act',
};

/** Whether a reply with these levels gives what is needed. */
export function gives(levels: Levels, need: Need): boolean {
  const has = (id: CriterionId): boolean => levels[id] !== undefined;
  const acts = has('resolve.action') || has('resolve.options');
  switch (need) {
    case 'heard':
      return HEARS_FEELING.some((id) => levels[id] === 2) || has('listen.restate');
    case 'owned':
      return (
        levels['apology.responsibility'] === 2 ||
        (levels['apology.impact'] === 2 && levels['apology.sorry'] === 2)
      );
    case 'reason':
      return has('resolve.reason');
    case 'act':
      return acts && has('resolve.time');
    case 'options':
      return has('resolve.options');
    case 'assurance':
      return has('fit.assurance');
    case 'prevent':
      return has('apology.prevent');
    case 'consent':
      return has('resolve.consent');
    case 'follow_up':
      return has('resolve.follow_up');
  }
  throw new Error(`An unknown need: ${String(need satisfies never)}`);
}

export interface TurnPlace {
  /** Of what stands of the reply. */
  readonly levels: Levels;
  /** What hurt in it. */
  readonly hurts: readonly Hurt[];
  /** What a good talk gives here; `null` where none came by. */
  readonly asked: readonly Need[] | null;
  /** Whether the customer has just asked something. */
  readonly isAsked: boolean;
  /** What the customer waited for, and still does; `null` where the reply gave it. */
  readonly wants: Condition | null;
  /** Before the reply. */
  readonly mood: Mood;
  /** The type of customer that the reply met. */
  readonly persona: PersonaId;
  /** Steps of the flow that earlier turns have taken. */
  readonly done: readonly string[];
}

/** What is said of feelings and of the fault. */
export function isFelt(need: Need): boolean {
  return need === 'heard' || need === 'owned';
}

/** The criteria by which a feeling is heard. */
export const FEELING: ReadonlySet<CriterionId> = new Set(HEARS_FEELING);

/** What does something, or will. */
export const ACTS: ReadonlySet<Need> = new Set(['act', 'options', 'assurance', 'prevent', 'follow_up']);

/** What was due by the flow before anything else: a customer in need is heard first, and a fault is owned before it is mended. */
function dueByFlow({ mood, done }: TurnPlace): readonly Need[] {
  if (isCalm(mood)) return [];
  return [
    ...(done.includes('establish') ? [] : (['heard'] as const)),
    ...(done.includes('apologize') ? [] : (['owned'] as const)),
  ];
}

/** What the turn lacked, the most urgent first: what answers here, then what its hurt calls for, then what was due; at most three. */
export function missingIn(place: TurnPlace): readonly Need[] {
  const { levels, hurts, asked, isAsked, wants, persona } = place;
  const called = hurts.flatMap((id) => CALLED_FOR[id] ?? []);
  const awaited = plainest(wants === null ? [] : awaitedBy(wants, persona)).sort(
    (a, b) => NEEDS.indexOf(a) - NEEDS.indexOf(b),
  );
  // Where one of several would do, the taught order decides which comes first.
  const wished =
    asked === null
      ? [...awaited, ...called, ...dueByFlow(place)]
      : // Nothing is done, and no more is heard, than a good talk does here.
        [...asked, ...called.filter((need) => (asked.length === 0 ? need !== 'act' : need === 'owned'))];
  const missing = [...new Set(wished)].filter((need) => !gives(levels, need));
  // Whoever asks is told something as well, if only when it will be known.
  const isUntold = isAsked && asked !== null && asked.length > 0 && asked.every(isFelt);
  const told = isUntold && missing.length > 0 && !gives(levels, 'act') ? (['act'] as const) : [];
  return [...new Set([...missing, ...told])].slice(0, MOST);
}
