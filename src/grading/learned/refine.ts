/** The learned layer over the rules: per sentence and criterion it keeps, adds or takes back, and shows the clause that decided. */
import type { Level } from '../../shared/rubric-ids.ts';
import type { Span } from '../../shared/span.ts';
import type { TextDoc } from '../../text/types.ts';
import type { Finding } from '../types.ts';
import { featuresOf, ngramsOf, type SentenceFeatures } from './features.ts';
import type { LearnedModel } from './model.ts';

/** The share right in cross-validation at a sum. */
function sureAt(table: readonly (readonly [number, number])[], sum: number): number {
  let share = table[0]?.[1] ?? 0.5;
  for (const [from, value] of table) if (sum >= from) share = value;
  return share;
}

/** The clause of a sentence whose own words speak most for an output. */
function clauseFor(
  model: LearnedModel,
  doc: TextDoc,
  { clauses, start, end }: SentenceFeatures,
  output: number,
): Span {
  let best: Span = { start, end };
  let most = -Infinity;
  if (clauses.length < 2) return best;
  for (const clause of clauses) {
    const sums = new Int32Array(model.outputs.length);
    for (const hash of ngramsOf(doc.folded.slice(clause.start, clause.end), doc.lang)) model.add(hash, sums);
    const sum = sums[output] ?? 0;
    if (sum > most) {
      most = sum;
      best = { start: clause.start, end: clause.end };
    }
  }
  return best;
}

/** What stands of the rules' findings, and what the model finds beside them. Pure; sums are whole numbers. */
export function refine(
  model: LearnedModel,
  doc: TextDoc,
  found: readonly Finding[],
  sharedOf: (span: Span) => number,
): readonly Finding[] {
  const kept = found.filter(({ criterion }) => !model.decides.has(criterion));
  for (const sentence of featuresOf(doc, found, sharedOf)) {
    const sums = model.blank();
    for (const hash of sentence.own) model.add(hash, sums);
    for (const hash of sentence.ruled) model.add(hash, sums);
    const inside = found.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end);
    model.outputs.forEach(({ criterion, level, above, code, sure }, index) => {
      const sum = sums[index] ?? 0;
      if (level !== 1 || sum <= above) return;
      const next = model.outputs[index + 1];
      const isFull = next?.criterion === criterion && (sums[index + 1] ?? 0) > next.above;
      const reached: Level = isFull ? 2 : 1;
      const ruled = inside.filter((one) => one.criterion === criterion);
      const same = ruled.filter((one) => one.level === reached);
      const share = sureAt(sure, sum);
      if (same.length > 0) kept.push(...same.map((one) => ({ ...one, sure: share })));
      else {
        const span = ruled[0]?.span ?? clauseFor(model, doc, sentence, index);
        kept.push({ criterion, level: reached, code: isFull ? next.code : code, span, sure: share });
      }
    });
  }
  return kept;
}
