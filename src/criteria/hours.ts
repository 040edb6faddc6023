/** Chinese hours that stand in a clause of their own before what is done then: "晚上八点, 成没成我都给个准信", "10:50 前我给您准话". */
import type { DetectContext } from '../grading/types.ts';
import type { Clause } from '../text/types.ts';
import { inside, wordsOf } from './reading.ts';

/** Characters that a clause which only says when may have beside the hour. */
const BESIDE_HOUR = 2;

/** The clauses shortly before that are an hour and nothing else. */
export function hourBefore({ doc }: DetectContext, { index, sentence, lang }: Clause): readonly Clause[] {
  if (lang !== 'zh') return [];
  return doc.clauses.slice(Math.max(0, index - 2), index).filter((before) => {
    const size = before.end - before.start;
    const isBare = inside(doc.times, before).some(
      ({ span }) => size - (span.end - span.start) <= BESIDE_HOUR,
    );
    return before.sentence === sentence && isBare;
  });
}

/** It runs right up to the clause behind it. */
const BY_THEN = /[前内]$/;

/** The hour by which a clause is done, in the words right before it. */
export function byThen(context: DetectContext, clause: Clause): Clause | undefined {
  return hourBefore(context, clause).find(
    (one) => one.index === clause.index - 1 && BY_THEN.test(wordsOf(context, one)),
  );
}
