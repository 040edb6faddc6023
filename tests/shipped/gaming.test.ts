/** Replies that try to earn points without answering, none of which the grader has learned from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { undeservedIn } from '../../src/grading/gaming/measure.ts';
import type { Row } from '../../src/training/training-set.ts';

const rowsOf = (lang: string): readonly Row[] =>
  readFileSync(`training/gaming/${lang}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

describe.each(['zh', 'en'])('gaming, %s', (lang) => {
  // Short answers to another case can't be told from honest ones by their words: ARCHITECTURE says so.
  it.each(['stuffing', 'recital', 'copying', 'repeating', 'politeness', 'meta', 'noise'])(
    '%s seldom earns anything for sure',
    (kind) => {
      const rows = rowsOf(lang).filter(({ domain }) => domain.startsWith(`gaming-${kind}`));
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter((row) => undeservedIn(row, grader).length > 0).length).toBeLessThanOrEqual(
        rows.length / 3,
      );
    },
  );
});
