/** The learned layer over the rules: per sentence and criterion it keeps, adds or takes back, and shows the clause that decided; moves it finds alone. */
import type { Level, UnitId } from '../../shared/rubric-ids.ts';
import type { ReplyReading } from '../reply-reading.ts';
import type { Finding } from '../types.ts';
import { featuresOf } from './features.ts';
import type { LearnedModel } from './model.ts';
import { createPlacer } from './place.ts';

/** The share right in cross-validation at a sum. */
function sureAt(table: readonly (readonly [number, number])[], sum: number): number {
  let share = table[0]?.[1] ?? 0.5;
  for (const [from, value] of table) if (sum >= from) share = value;
  return share;
}

/** A firm finding as it stands: at its own place, and never less sure than its rule. */
function standing(one: Finding, share: number): Finding {
  return { ...one, sure: Math.max(one.sure, share) };
}

/** What stands of the rules' findings, and what the model finds beside them. Pure; sums are whole numbers. */
export function refine(
  model: LearnedModel,
  reading: ReplyReading,
  found: readonly Finding[],
): readonly Finding<UnitId>[] {
  const kept: Finding<UnitId>[] = found.filter(({ criterion }) => !model.decides.has(criterion));
  for (const sentence of featuresOf(reading, found)) {
    const sums = model.blank();
    for (const hash of sentence.own) model.add(hash, sums);
    for (const hash of sentence.ruled) model.add(hash, sums);
    const placeOf = createPlacer(model, reading.doc, sentence.clauses);
    for (const { unit, index, above, code, sure, full } of model.decisions) {
      const sum = sums[index] ?? 0;
      if (sum <= above) {
        for (const one of sentence.found) if (one.criterion === unit && one.firm === true) kept.push(one);
        continue;
      }
      const ruled = sentence.found.filter((one) => one.criterion === unit);
      const isFull = full !== null && (sums[index + 1] ?? 0) > full.above;
      const reached: Level = isFull ? 2 : 1;
      const same = ruled.filter((one) => one.level === reached);
      const share = sureAt(sure, sum);
      if (same.length > 0) {
        for (const one of same)
          kept.push(
            one.firm === true
              ? standing(one, share)
              : { ...one, span: placeOf(index, one.span), sure: share },
          );
        continue;
      }
      kept.push(...ruled.filter(({ firm, level: own }) => firm === true && own > reached));
      const span = placeOf(index, ruled[0]?.span ?? null);
      kept.push({ criterion: unit, level: reached, code: isFull ? full.code : code, span, sure: share });
    }
  }
  return kept;
}
