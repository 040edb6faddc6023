/** Why the customer changed, in the trainee's own words. */
import type { PersonaId, ReplyGraded } from '../charts/types.ts';
import type { Assessment } from '../grading/types.ts';
import type { ChangeReason, ChartChange } from '../scenario/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { sliceOf } from '../shared/span.ts';
import { CARRIED_BY, carriedFit, strongest } from './carried-by.ts';
import type { QuotedPromise } from './promises.ts';
import type { Cause, FateRecord } from './types.ts';

export interface GradedReply {
  /** As typed: evidence points into it. */
  readonly reply: string;
  readonly assessment: Assessment;
  readonly event: ReplyGraded;
  readonly persona: PersonaId;
}

function carriers(because: ChangeReason, { event, persona }: GradedReply): readonly CriterionId[] {
  return because === 'fit' ? carriedFit(persona, event.fit) : CARRIED_BY[because];
}

/** Each change with the criterion that carried it and the words it was read from; both `null` where nothing said carried it. */
export function causesOf(changes: readonly ChartChange[], graded: GradedReply): readonly Cause[] {
  return changes.map((change) => {
    const evidence = strongest(graded.assessment, carriers(change.because, graded));
    return {
      ...change,
      criterion: evidence?.criterion ?? null,
      quote: evidence === null ? null : sliceOf(graded.reply, evidence),
    };
  });
}

/** The changes at the beginning of an act, with the words of the promise that each is owed to. */
export function causesOfFates(
  changes: readonly ChartChange[],
  fates: readonly FateRecord[],
  promises: readonly QuotedPromise[],
): readonly Cause[] {
  return changes.map((change) => {
    const key = fates.find(({ fate }) => fate === change.because)?.key;
    const quote = promises.find((one) => one.key === key)?.quote ?? null;
    return { ...change, criterion: null, quote };
  });
}
