/**
 * From a graded reply to the small finite event that the charts read (design §4). One pure function; what each number
 * means is told at `Reading`.
 */
import type { Assessment } from '../grading/types.ts';
import { HEARS_FEELING, type CriterionId, type StepId } from '../shared/rubric-ids.ts';
import { mannerOf, type Manner } from './persona/styles.ts';
import type { Grade3, PersonaId, ReplyGraded, Style } from './types.ts';

type Levels = Assessment['levels'];

/** Pitfalls that wound by themselves: an insult, blame, disbelief, a closed door. */
const WOUNDS: readonly CriterionId[] = [
  'pitfall.hostile',
  'pitfall.blame_customer',
  'pitfall.argue',
  'pitfall.dismiss',
  'pitfall.policy_wall',
];
/** Pitfalls that sting; two at once wound. */
const SLIPS: readonly CriterionId[] = [
  'pitfall.but',
  'pitfall.conditional_apology',
  'pitfall.minimise',
  'pitfall.command_calm',
  'pitfall.hollow_empathy',
  'pitfall.blame_others',
  'pitfall.vague_promise',
  'pitfall.overpromise',
  'pitfall.jargon',
];

function level(levels: Levels, id: CriterionId): Grade3 {
  return levels[id] ?? 0;
}

function hurtOf(levels: Levels): Grade3 {
  const slips = SLIPS.filter((id) => level(levels, id) > 0).length;
  if (WOUNDS.some((id) => level(levels, id) > 0) || slips > 1) return 2;
  return slips === 1 ? 1 : 0;
}

function heardOf(levels: Levels): Grade3 {
  if (HEARS_FEELING.some((id) => level(levels, id) === 2) || level(levels, 'listen.restate') > 0) return 2;
  const general = [...HEARS_FEELING, 'empathy.common_ground' as const].some((id) => level(levels, id) > 0);
  return general && level(levels, 'pitfall.hollow_empathy') === 0 ? 1 : 0;
}

/** "Sorry" alone calms nobody: without a fault or an effect it owns nothing (design, on why it is built so). */
function ownedOf(levels: Levels): Grade3 {
  const responsibility = level(levels, 'apology.responsibility');
  const impact = level(levels, 'apology.impact');
  const sorry = level(levels, 'apology.sorry');
  if (responsibility === 2) return 2;
  if (responsibility === 1 && (impact === 2 || sorry === 2)) return 2;
  if (impact === 2 && sorry === 2) return 2;
  return responsibility > 0 || impact > 0 || sorry === 2 ? 1 : 0;
}

function concreteOf(levels: Levels): Grade3 {
  const acts = level(levels, 'resolve.action') > 0 || level(levels, 'resolve.options') > 0;
  if (acts && level(levels, 'resolve.time') > 0) return 2;
  const offers =
    acts ||
    level(levels, 'resolve.alternative') > 0 ||
    level(levels, 'resolve.follow_up') > 0 ||
    level(levels, 'apology.remedy') === 2 ||
    level(levels, 'empathy.support') === 2;
  return offers ? 1 : 0;
}

/** What the customer wants or can't bear in a reply, by the data in `personas.ts` and `styles.ts`. */
function fitOf(levels: Levels, { fit }: Manner, heard: Grade3, concrete: Grade3): -1 | 0 | 1 {
  const { wants, fails } = fit;
  const bears = !fails.criteria.some((id) => level(levels, id) > 0);
  const procedureFirst = fails.actBeforeHearing && concrete > 0 && heard === 0;
  const talkWithoutAct = fails.feelingWithoutAct && heard > 0 && concrete === 0;
  if (!bears || procedureFirst || talkWithoutAct) return -1;
  return wants.some((id) => level(levels, id) > 0) ? 1 : 0;
}

/** What beside the findings decides how a customer takes a reply. */
export interface Taken {
  /** What the author says of the style of talk. */
  readonly style?: Style | undefined;
  /** Whether the reply is a long one: see `isLong` in `session/long.ts`. */
  readonly isLong?: boolean;
}

/**
 * The event of one reply to a customer who is now of that type. `asks` is the fact that the reply asks for, by the scenario's id.
 * Pure: the same arguments always give the same event.
 */
export function toEvent(
  { levels, steps, moves = [], unclear }: Pick<Assessment, 'levels' | 'steps' | 'moves' | 'unclear'>,
  asks: string | null,
  persona: PersonaId,
  { style, isLong = false }: Taken = {},
): ReplyGraded {
  const manner = mannerOf(persona, style);
  const long = isLong && manner.tiresOfLength;
  const heard = heardOf(levels);
  const concrete = concreteOf(levels);
  const made = new Set(moves.map(({ move }) => move));
  return {
    type: 'REPLY_GRADED',
    hurt: hurtOf(levels),
    heard,
    owned: ownedOf(levels),
    concrete,
    fit: long ? -1 : fitOf(levels, manner, heard, concrete),
    asks,
    unclear: unclear && asks === null,
    ...(long ? { long } : {}),
    met: [...(Object.keys(levels) as CriterionId[]), ...(Object.keys(steps) as StepId[]), ...made],
  };
}
