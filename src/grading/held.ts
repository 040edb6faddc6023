/** What rules find in words that by their structure carry it: it stands where the learned layer would let it go. */
import type { UnitId } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import type { Rule } from './compile-cues.ts';
import { RuleContext } from './detect-context.ts';
import type { ReplyReading } from './reply-reading.ts';
import type { Finding } from './types.ts';

function beside(one: Finding, other: Finding<UnitId>): boolean {
  return overlaps(one.span, other.span);
}

/** Gives the function that puts what the rules found and structure holds in the place of what was learned of the same words. */
export function createHeld(
  rules: readonly Rule[],
): (
  reading: ReplyReading,
  ruled: readonly Finding[],
  learned: readonly Finding<UnitId>[],
) => readonly Finding<UnitId>[] {
  const byId = new Map<UnitId, Rule>(rules.map((rule) => [rule.id, rule]));
  const isHeld = (reading: ReplyReading, { criterion, span }: Finding): boolean => {
    const rule = byId.get(criterion);
    if (rule === undefined || rule.holds === null) return false;
    const { holds, roles } = rule;
    const context = new RuleContext(reading, roles);
    return reading.doc.clauses.some((clause) => overlaps(clause, span) && holds(context, clause));
  };
  return (reading, ruled, learned) => {
    const hurts = (one: Finding): boolean =>
      learned.some((other) => other.criterion.startsWith('pitfall.') && beside(one, other));
    const held = ruled.filter((one) => isHeld(reading, one) && !hurts(one));
    const isDoubted = (other: Finding<UnitId>): boolean =>
      held.some((one) => one.criterion === other.criterion && beside(one, other));
    return [...learned.filter((other) => !isDoubted(other)), ...held];
  };
}
