/** The trainee's own words that a reaction may throw back. */
import type { Assessment } from '../grading/types.ts';
import type { Condition } from '../charts/condition.ts';
import { cueLangOf, type Lang } from '../shared/lang.ts';
import { isCriterionId, type CriterionId } from '../shared/rubric-ids.ts';
import { sliceOf } from '../shared/span.ts';
import { CARRIED_BY, strongest } from './carried-by.ts';
import { unframed } from './unframed.ts';

/** Longer than this nobody says a thing back in one breath. */
const MAX_LENGTH = { zh: 24, en: 60 } as const;
/** Marks and blanks to look through at either end; evidence is seldom framed by more. */
const MAX_FRAME = 8;

/** The criteria that can have carried a condition; what stands under a "not" can't. */
function criteriaIn(condition: Condition): readonly CriterionId[] {
  if ('all' in condition) return condition.all.flatMap(criteriaIn);
  if ('any' in condition) return condition.any.flatMap(criteriaIn);
  if ('met' in condition) return isCriterionId(condition.met) ? [condition.met] : [];
  for (const dimension of ['hurt', 'heard', 'owned', 'concrete'] as const) {
    const range = (condition as { readonly [D in typeof dimension]?: { readonly gte?: number } })[dimension];
    if (range?.gte !== undefined && range.gte > 0) return CARRIED_BY[dimension];
  }
  return [];
}

/** The words that carried a condition, short and without the marks around them; `null` where there are none or too many. */
export function quoteFor(
  condition: Condition,
  { reply, assessment }: { readonly reply: string; readonly assessment: Assessment },
  lang: Lang,
): string | null {
  const evidence = strongest(assessment, criteriaIn(condition));
  const limit = MAX_LENGTH[cueLangOf(lang)];
  if (evidence === null || evidence.end - evidence.start > limit + 2 * MAX_FRAME) return null;
  const words = unframed(sliceOf(reply, evidence));
  return words === '' || words.length > limit || /[\n{}]/.test(words) ? null : words;
}
