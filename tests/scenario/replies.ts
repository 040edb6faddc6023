import { toEvent } from '../../src/charts/to-event.ts';
import {
  PROMISE_FATES,
  type PersonaId,
  type PromiseFate,
  type ReplyGraded,
  type Style,
} from '../../src/charts/types.ts';
import { stepsOf } from '../../src/grading/steps.ts';
import { pickIndex } from '../../src/shared/random.ts';
import { CRITERION_IDS, isCriterionId, MOVE_IDS, type Flag } from '../../src/shared/rubric-ids.ts';

/** Two of three are among the wanted ones, where there are any. */
function pickFrom<T extends Flag>(all: readonly T[], wanted: readonly T[], ...key: readonly string[]): T {
  const among = wanted.length > 0 && pickIndex(3, ...key, 'wanted') > 0 ? wanted : all;
  return among[pickIndex(among.length, ...key)] as T;
}

/**
 * A reply such as a grader could read: some criteria at some level, the steps that follow from them (rubric §7), some moves. It may
 * ask for one of the facts. Much of what it does is among `wanted`.
 */
export function randomReply(
  persona: PersonaId,
  key: string,
  facts: readonly string[] = ['address'],
  wanted: readonly Flag[] = [],
  style?: Style,
): ReplyGraded {
  const size = pickIndex(6, key, 'size');
  const criteria = wanted.filter((flag) => isCriterionId(flag));
  const levels = Object.fromEntries(
    Array.from({ length: size }, (_, i) => [
      pickFrom(CRITERION_IDS, criteria, key, 'id', `${i}`),
      pickIndex(2, key, 'level', i) === 0 ? (1 as const) : (2 as const),
    ]),
  ) as { readonly [K in (typeof CRITERION_IDS)[number]]?: 1 | 2 };
  const wantedMoves = MOVE_IDS.filter((id) => wanted.includes(id));
  const moves = Array.from({ length: pickIndex(4, key, 'moves') }, (_, i) => ({
    move: pickFrom(MOVE_IDS, wantedMoves, key, 'move', `${i}`),
    sure: 1,
    start: 0,
    end: 1,
  }));
  const asking = facts.length > 0 && pickIndex(4, key, 'asks') === 0;
  const asks = asking ? (facts[pickIndex(facts.length, key, 'fact')] ?? null) : null;
  return toEvent(
    { levels, steps: stepsOf(levels), moves, unclear: size + moves.length === 0 },
    asks,
    persona,
    { style, isLong: pickIndex(5, key, 'long') === 0 },
  );
}

/** Something that can have become of the promises. */
export function randomFate(key: string): PromiseFate {
  return PROMISE_FATES[pickIndex(PROMISE_FATES.length, key, 'fate')] ?? 'none';
}
