/** Findings in words that by their structure can't carry them: rules never look there, the learned layer must be told. */
import type { UnitId } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import type { Rule } from './compile-cues.ts';
import { RuleContext } from './detect-context.ts';
import type { ReplyReading } from './reply-reading.ts';
import type { Finding } from './types.ts';

/** Gives the test whether every clause that a finding lies in is ruled out by its criterion. */
export function createRuledOut(
  rules: readonly Rule[],
): (reading: ReplyReading, finding: Finding<UnitId>) => boolean {
  const byId = new Map<UnitId, Rule>(rules.map((rule) => [rule.id, rule]));
  return (reading, { criterion, span }) => {
    const rule = byId.get(criterion);
    if (rule === undefined || rule.rulesOut === null) return false;
    const { rulesOut, roles } = rule;
    const context = new RuleContext(reading, roles);
    return reading.doc.clauses
      .filter((clause) => overlaps(clause, span))
      .every((clause) => rulesOut(context, clause));
  };
}
