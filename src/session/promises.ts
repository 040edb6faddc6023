/** What the trainee has promised so far, in their own words. */
import { readCommitments } from '../grading/commitments/read-commitments.ts';
import { sliceOf } from '../shared/span.ts';
import type { TurnView } from './types.ts';

export interface QuotedPromise {
  readonly turn: number;
  readonly quote: string;
  /** The words of the time that it can be held to; `null` where it names none. */
  readonly when: string | null;
}

/** Promises in the order in which they were made. */
export function promisesIn(
  turns: readonly Pick<TurnView, 'turn' | 'reply' | 'assessment'>[],
): readonly QuotedPromise[] {
  return turns.flatMap(({ turn, reply, assessment }) =>
    readCommitments(reply, assessment).promises.map(({ span, when }) => ({
      turn,
      quote: sliceOf(reply, span).trim(),
      when: when === null ? null : sliceOf(reply, when).trim(),
    })),
  );
}
