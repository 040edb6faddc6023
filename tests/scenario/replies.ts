import { toEvent } from '../../src/charts/to-event.ts';
import { PROMISE_FATES, type PersonaId, type PromiseFate, type ReplyGraded } from '../../src/charts/types.ts';
import { stepsOf } from '../../src/grading/steps.ts';
import { pickIndex } from '../../src/shared/random.ts';
import { CRITERION_IDS } from '../../src/shared/rubric-ids.ts';

/**
 * A reply such as a grader could read: some criteria at some level, and the steps that follow from them (rubric §7). It may
 * ask for one of the facts.
 */
export function randomReply(
  persona: PersonaId,
  key: string,
  facts: readonly string[] = ['address'],
): ReplyGraded {
  const size = pickIndex(6, key, 'size');
  const levels = Object.fromEntries(
    Array.from({ length: size }, (_, i) => [
      CRITERION_IDS[pickIndex(CRITERION_IDS.length, key, 'id', i)],
      pickIndex(2, key, 'level', i) === 0 ? (1 as const) : (2 as const),
    ]),
  ) as { readonly [K in (typeof CRITERION_IDS)[number]]?: 1 | 2 };
  const asking = facts.length > 0 && pickIndex(4, key, 'asks') === 0;
  const asks = asking ? (facts[pickIndex(facts.length, key, 'fact')] ?? null) : null;
  return toEvent({ levels, steps: stepsOf(levels), unclear: size === 0 }, asks, persona);
}

/** Something that can have become of the promises. */
export function randomFate(key: string): PromiseFate {
  return PROMISE_FATES[pickIndex(PROMISE_FATES.length, key, 'fate')] ?? 'none';
}
