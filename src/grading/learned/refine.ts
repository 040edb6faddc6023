/** The learned layer over the rules: per sentence and criterion it keeps, adds or takes back, and shows the clause that decided. */
import type { Level } from '../../shared/rubric-ids.ts';
import type { Span } from '../../shared/span.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import type { ReplyReading } from '../reply-reading.ts';
import type { Finding } from '../types.ts';
import { featuresOf, ngramsOf } from './features.ts';
import type { LearnedModel } from './model.ts';

/** The share right in cross-validation at a sum. */
function sureAt(table: readonly (readonly [number, number])[], sum: number): number {
  let share = table[0]?.[1] ?? 0.5;
  for (const [from, value] of table) if (sum >= from) share = value;
  return share;
}

/** For each clause of a sentence the sums of its own words. */
function clauseSums(
  model: LearnedModel,
  { folded, lang }: TextDoc,
  clauses: readonly Clause[],
): readonly (readonly [Clause, Int32Array])[] {
  return clauses.map((clause) => {
    const sums = new Int32Array(model.outputs.length);
    for (const hash of ngramsOf(folded.slice(clause.start, clause.end), lang)) model.add(hash, sums);
    return [clause, sums];
  });
}

/** The clause of a sentence whose own words speak most for an output; the first of equals. */
function strongest(sums: ReturnType<typeof clauseSums>, output: number): Span {
  const [first, ...rest] = sums;
  if (first === undefined) throw new RangeError('A sentence has a clause');
  const at = ([, of]: typeof first): number => of[output] ?? 0;
  const [{ start, end }] = rest.reduce((best, one) => (at(one) > at(best) ? one : best), first);
  return { start, end };
}

/** What stands of the rules' findings, and what the model finds beside them. Pure; sums are whole numbers. */
export function refine(
  model: LearnedModel,
  reading: ReplyReading,
  found: readonly Finding[],
): readonly Finding[] {
  const kept = found.filter(({ criterion }) => !model.decides.has(criterion));
  for (const sentence of featuresOf(reading, found)) {
    const sums = model.blank();
    for (const hash of sentence.own) model.add(hash, sums);
    for (const hash of sentence.ruled) model.add(hash, sums);
    // Seldom wanted: only where the rules have no words to show.
    let byClause: ReturnType<typeof clauseSums> | undefined;
    model.outputs.forEach(({ criterion, level, above, code, sure }, index) => {
      const sum = sums[index] ?? 0;
      if (level !== 1 || sum <= above) return;
      const next = model.outputs[index + 1];
      const isFull = next?.criterion === criterion && (sums[index + 1] ?? 0) > next.above;
      const reached: Level = isFull ? 2 : 1;
      const ruled = sentence.found.filter((one) => one.criterion === criterion);
      const same = ruled.filter((one) => one.level === reached);
      const share = sureAt(sure, sum);
      if (same.length > 0) {
        for (const one of same) kept.push({ ...one, sure: share });
        return;
      }
      const span =
        ruled[0]?.span ?? strongest((byClause ??= clauseSums(model, reading.doc, sentence.clauses)), index);
      kept.push({ criterion, level: reached, code: isFull ? next.code : code, span, sure: share });
    });
  }
  return kept;
}
