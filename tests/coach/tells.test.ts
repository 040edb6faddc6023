/** What of an English reply is never taken out for what it isn't, and what of a letter stays where it is. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { Given } from '../../src/coach/draft.ts';
import { compose } from '../../src/coach/compose.ts';
import { unitsOf } from '../../src/coach/material.ts';
import { partsOf } from '../../src/coach/parts.ts';
import { REPAIR_WORDS } from '../../src/coach/repair-words.ts';
import { skeletonOf } from '../../src/coach/skeleton.ts';
import { rewrittenText } from '../../src/coach/types.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';

const KNOWN = unitsOf(['The parquet in the hall is warped, and the fitter came twice in March.']);

const WORDS = REPAIR_WORDS.en;

function skeletonFrom(reply: string, given: Given = {}, useful: ReadonlySet<CriterionId> | null = null) {
  const assessment = grader.assess(reply);
  const parts = partsOf(reply, assessment, [], KNOWN);
  return skeletonOf(parts, { reply, own: assessment.levels, given, way: 'mend', words: WORDS, useful }, 'en');
}

function standing(reply: string, given: Given = {}, useful: ReadonlySet<CriterionId> | null = null): string {
  return skeletonFrom(reply, given, useful)
    .map(({ pieces }) => rewrittenText(pieces))
    .join('')
    .trim();
}

describe('what stands of a reply', () => {
  it.each([
    ['I’m sorry. I wouldn’t know.', 'I’m sorry.'],
    ['OK, noted.', ''],
    ['I’m sorry if the parquet in the hall is warped.', 'I’m sorry that the parquet in the hall is warped.'],
    ['I’m sorry. We are looking into the matter.', 'I’m sorry.'],
    [
      'I’m sorry about the parquet in the hall. Let me check that for you.',
      'I’m sorry about the parquet in the hall.',
    ],
  ])('of “%s”: “%s”', (reply, stays) => {
    expect(standing(reply)).toBe(stays);
  });

  it('is what is put in where that says as much, if it says nothing of the case', () => {
    const given = { 'apology.sorry': 2 } as const;
    expect(standing('I’m so sorry.', given)).toBe('');
    expect(standing('I’m sorry about the parquet in the hall.', given)).not.toBe('');
  });
});

describe('what stands where it is known what a good talk does', () => {
  const acts: ReadonlySet<CriterionId> = new Set(['resolve.action', 'resolve.time']);

  it('is no sorry for nothing in particular, unless the fault is owned', () => {
    expect(standing('I’m so sorry.', {}, acts)).toBe('');
    expect(standing('I’m sorry you feel that way.', {}, new Set(['apology.sorry']))).toBe('');
    expect(standing('That was our mistake, and I’m sorry.', {}, acts)).toMatch(/our mistake.*sorry/);
    expect(standing('I’m sorry about the parquet in the hall.', {}, acts)).not.toBe('');
  });

  it('is no promise without a time', () => {
    expect(standing('We’ll put that right for you.', {}, acts)).toBe('');
    expect(standing('We’ll put that right for you tomorrow at nine.', {}, acts)).not.toBe('');
  });
});

describe('what is put in', () => {
  const put = (reply: string): string => {
    const sentences = skeletonFrom(reply);
    return rewrittenText(
      compose(sentences, [{ text: 'A fitter comes at nine.', rank: 4, brings: [] }], 'en'),
    );
  };

  it('stands before the close of a letter', () => {
    expect(put('Dear Mr Bell,\n\nI’m sorry about the parquet.\n\nKind regards,\nDana Cole')).toBe(
      'Dear Mr Bell,\n\nI’m sorry about the parquet.\n\nA fitter comes at nine.\n\nKind regards,\nDana Cole',
    );
  });

  it('doubles no mark', () => {
    expect(put('I’m sorry about the parquet! OK, noted.').trim()).toBe(
      'I’m sorry about the parquet! A fitter comes at nine.',
    );
  });
});
