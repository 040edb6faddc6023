/** Replies that try to earn points without answering, none of which the grader has learned from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { unsureIn } from '../../src/grading/confidence.ts';
import { groupOf, type CriterionId } from '../../src/shared/rubric-ids.ts';
import type { Row } from '../../src/training/training-set.ts';

const rowsOf = (lang: string): readonly Row[] =>
  readFileSync(`training/gaming/${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** What a reply earns with confidence and does not deserve. */
function undeserved({ reply, context, labels }: Row): readonly CriterionId[] {
  const { levels, evidence } = grader.assess(reply, { customer: context });
  const unsure = unsureIn(evidence);
  return (Object.keys(levels) as CriterionId[]).filter(
    (id) => groupOf(id) !== 'pitfall' && !unsure.has(id) && labels[id] === undefined,
  );
}

describe.each(['zh', 'en'])('gaming, %s', (lang) => {
  // Short answers to another case can't be told from honest ones by their words: ARCHITECTURE says so.
  it.each(['stuffing', 'recital', 'copying', 'repeating', 'politeness', 'meta', 'noise'])(
    '%s seldom earns anything for sure',
    (kind) => {
      const rows = rowsOf(lang).filter(({ domain }) => domain.startsWith(`gaming-${kind}`));
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter((row) => undeserved(row).length > 0).length).toBeLessThanOrEqual(rows.length / 3);
    },
  );
});
