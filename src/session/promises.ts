/** What the trainee has promised so far, in their own words, when it is due, and what became of it. */
import type { ResolveDue } from '../grading/commitments/due.ts';
import type { Assessment } from '../grading/types.ts';
import { sliceOf, type Span } from '../shared/span.ts';
import { later, type WallTime } from '../shared/wall-time.ts';
import { unframed } from './unframed.ts';
import type { ActView, Promised, RoundView, TurnView } from './types.ts';

export interface QuotedPromise {
  /** Names it within the round. */
  readonly key: string;
  readonly turn: number;
  readonly quote: string;
  /** The words of the time that it can be held to; `null` where it names none. */
  readonly when: string | null;
  /** `null` where the scenario has no clock, or the words name no time ahead. */
  readonly due: WallTime | null;
  /** It hangs on something: then no clock can hold it. */
  readonly isConditional: boolean;
  readonly fate: 'open' | 'kept' | 'warned' | 'missed';
  /** What kept it from being kept: by act and id of the obstacle. */
  readonly obstacle: { readonly act: string; readonly id: string } | null;
}

/** The promises of a reply as the log keeps them, held against the clock at which it was said. */
export function promisedIn(
  reply: string,
  assessment: Pick<Assessment, 'promises'>,
  saidAt: WallTime,
  resolveDue: ResolveDue,
): readonly Promised[] {
  const promised = (assessment.promises ?? []).map(({ span, when, times, condition }): Promised => ({
    start: span.start,
    end: span.end,
    when: bare(when),
    due: condition === null ? lastOf(times.map((time) => resolveDue(sliceOf(reply, time), saidAt))) : null,
    condition: bare(condition),
  }));
  // Two deeds in one clause are told in the same words: one promise to whoever reads them.
  return promised.filter(
    ({ start, end }, i) => promised.findIndex((one) => one.start === start && one.end === end) === i,
  );
}

/** A span and nothing else: it is written to the log. */
function bare(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}

/** The last of some times. */
function lastOf(times: readonly (WallTime | null)[]): WallTime | null {
  return times.reduce(
    (last, time) => (time === null || last === null ? (time ?? last) : later(time, last)),
    null,
  );
}

type PromisingTurn = Pick<TurnView, 'turn' | 'reply' | 'assessment' | 'promised'>;

function promisedBy({ promised, assessment }: PromisingTurn): readonly Promised[] {
  return (
    promised ??
    (assessment.promises ?? []).map(({ span, when, condition }) => ({ ...span, when, due: null, condition }))
  );
}

/** What the acts have made of a promise. */
function fateIn(acts: readonly ActView[], key: string): Pick<QuotedPromise, 'fate' | 'obstacle'> {
  for (const { act, fates } of acts) {
    const found = fates.find((one) => one.key === key);
    if (found === undefined) continue;
    const { fate, obstacle } = found;
    return { fate, obstacle: obstacle === null ? null : { act, id: obstacle } };
  }
  return { fate: 'open', obstacle: null };
}

/** Promises in the order in which they were made. */
export function promisesIn({
  turns,
  acts,
}: {
  readonly turns: readonly PromisingTurn[];
  readonly acts: RoundView['acts'];
}): readonly QuotedPromise[] {
  return turns.flatMap((turn) =>
    promisedBy(turn).map(({ start, end, when, due, condition }, index) => {
      const key = `${turn.turn}.${index + 1}`;
      return {
        key,
        turn: turn.turn,
        // Older records kept the mark behind the words.
        quote: unframed(sliceOf(turn.reply, { start, end })),
        when: when === null ? null : unframed(sliceOf(turn.reply, when)),
        due,
        isConditional: condition !== null,
        ...fateIn(acts, key),
      };
    }),
  );
}
