import { topicUnits } from '../grading/gaming/elsewhere.ts';
import { readText } from '../text/read-text.ts';
import { cueLangOf } from '../shared/lang.ts';
import type { Row } from './training-set.ts';

/** A unit in this share of the replies says little of what they are about. */
const SHARE = { zh: 0.025, en: 0.02 } as const;

/** The units that many replies have whatever their case, in order of the alphabet. */
export function commonUnits(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  let least = 0;
  for (const { lang, reply } of rows) {
    least += SHARE[cueLangOf(lang)];
    for (const unit of topicUnits(readText(reply))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > least)
    .map(([unit]) => unit)
    .sort();
}
