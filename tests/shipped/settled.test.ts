/** What settling promises holds for every labelled reply, whatever was found in it. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { settling } from '../../src/criteria/settling.ts';
import { isUnsure } from '../../src/grading/confidence.ts';
import type { SettleRule } from '../../src/grading/settle.ts';
import type { Assessment } from '../../src/grading/types.ts';
import { isPitfallId } from '../../src/shared/rubric-ids.ts';
import { labelledRows } from './labelled-rows.ts';

/** Whether an assessment contradicts a rule. Rules of a clause or sentence can only be told from levels where they require. */
function breaks({ levels, evidence }: Assessment, rule: SettleRule): boolean {
  if (rule.kind === 'requires')
    return levels[rule.criterion] !== undefined && !rule.needs.some((id) => levels[id] !== undefined);
  if (rule.kind === 'implies')
    return (levels[rule.from] ?? 0) >= (rule.fromLevel ?? 1) && levels[rule.to] === undefined;
  const isDropped =
    rule.dropLevel === undefined ? levels[rule.drop] !== undefined : levels[rule.drop] === rule.dropLevel;
  const surest = Math.max(
    ...evidence
      .filter((one) => one.criterion === rule.by && one.level >= (rule.byLevel ?? 1) && !isUnsure(one))
      .map(({ sure }) => sure),
  );
  // What hurts firmly gives way only to what is as sure.
  const stands = isPitfallId(rule.drop)
    ? evidence.some((one) => one.criterion === rule.drop && one.sure <= surest)
    : surest > 0;
  return rule.scope === 'reply' && isDropped && stands;
}

describe('the settling table', () => {
  const settled = labelledRows.map(({ reply, context }) => grader.assess(reply, { customer: context }));

  it.each(settling.map((rule) => [rule.id, rule] as const))(
    '%s holds for every labelled reply',
    (_id, rule) => {
      const broken = settled.findIndex((one) => breaks(one, rule));
      expect(labelledRows[broken]?.reply).toBeUndefined();
    },
  );

  it('has taken something back by most of its rules', () => {
    const used = new Set(settled.flatMap((one) => one.settled.map(({ by }) => by)));
    expect(settling.filter(({ id }) => used.has(id)).length).toBeGreaterThan(settling.length / 2);
  });
});
