/** What of an English reply is never taken out for what it isn't, and what of a letter stays where it is. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { draftOf } from '../../src/coach/draft.ts';
import { compose } from '../../src/coach/compose.ts';
import { partsOf, unitsOf } from '../../src/coach/parts.ts';
import { REPAIR_WORDS } from '../../src/coach/repair-words.ts';
import { skeletonOf } from '../../src/coach/skeleton.ts';
import { rewrittenText } from '../../src/coach/types.ts';

const KNOWN = unitsOf(['The parquet in the hall is warped, and the fitter came twice in March.']);

function reasons(reply: string, way: 'rebuild' | 'bare'): readonly string[] {
  const bare = { ...grader.assess(reply), evidence: [] };
  return partsOf(reply, bare, [], KNOWN).flatMap((part) =>
    draftOf(part, reply, way, REPAIR_WORDS.en).body.flatMap((piece) =>
      piece.kind === 'out' ? [piece.because] : [],
    ),
  );
}

describe('what is taken out', () => {
  it.each([
    ['The hall parquet was not sealed by the fitter.', 'rebuild', []],
    ['The hall parquet was not sealed by the fitter.', 'bare', []],
    ["I can't say.", 'rebuild', ['shut']],
    ['He measures it.', 'rebuild', []],
    ['He measures it.', 'bare', ['room']],
    ['You should have had it in writing.', 'rebuild', []],
  ] as const)('of “%s”, %s: %j', (reply, way, because) => {
    expect(reasons(reply, way)).toEqual(because);
  });
});

describe('what is put in', () => {
  const put = (reply: string): string => {
    const bare = { ...grader.assess(reply), evidence: [] };
    const sentences = skeletonOf(reply, partsOf(reply, bare, [], KNOWN), 'rebuild', 'en');
    return rewrittenText(
      compose(sentences, [{ text: 'A fitter comes at nine.', rank: 4, brings: [] }], 'en'),
    );
  };

  it('stands before the close of a letter', () => {
    expect(put('Dear Mr Bell,\n\nThe hall is on my list.\n\nKind regards,\nDana Cole')).toBe(
      'Dear Mr Bell,\n\nThe hall is on my list.\n\nA fitter comes at nine.\n\nKind regards,\nDana Cole',
    );
  });

  it('doubles no mark', () => {
    expect(put('Is the hall dry? Wait there.').trim()).toBe('A fitter comes at nine. Is the hall dry?');
  });
});
