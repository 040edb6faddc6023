import { describe, expect, it } from 'vitest';
import { gamingKindOf, gamingShares, undeservedIn } from '../../../src/grading/gaming/measure.ts';
import type { Assessment, Grader } from '../../../src/grading/types.ts';

/** Finds an apology, for sure where it is loud, and an insult. */
const grader: Grader = {
  resolveDue: () => null,
  version: 'fake',
  assess: (reply): Assessment => ({
    grader: 'fake',
    lang: 'en',
    levels: { 'apology.sorry': 1, 'pitfall.hostile': 1 },
    steps: {},
    evidence: [
      {
        criterion: 'apology.sorry',
        level: 1,
        code: 'bare',
        start: 0,
        end: 1,
        sure: reply.endsWith('!') ? 0.9 : 0.5,
      },
    ],
    settled: [],
    unclear: false,
  }),
};

const row = (reply: string, domain: string, labels = {}) => ({
  id: reply,
  lang: 'en',
  reply,
  domain,
  labels,
});

describe('gaming', () => {
  it.each([
    ['gaming-stuffing: wedding florist', 'stuffing'],
    ['gaming-noise', 'noise'],
    ['wedding florist', null],
    ['online gaming-shop', null],
  ])('%s is a row of %s', (domain, kind) => {
    expect(gamingKindOf(row('x', domain))).toBe(kind);
  });

  it('earns what is neither labelled nor a pitfall nor only perhaps there', () => {
    expect(undeservedIn(row('sorry!', ''), grader)).toEqual(['apology.sorry']);
    expect(undeservedIn(row('sorry', ''), grader)).toEqual([]);
    expect(undeservedIn(row('sorry!', '', { 'apology.sorry': 1 }), grader)).toEqual([]);
    expect(undeservedIn(row('sorry!', '', { 'apology.sorry': 0 }), grader)).toEqual(['apology.sorry']);
  });

  it('is counted by rows, honest ones left out', () => {
    const rows = [
      row('a!', 'gaming-meta: x'),
      row('b', 'gaming-meta: y'),
      row('c!', 'shop'),
      row('d', 'gaming-noise'),
    ];
    expect(gamingShares(rows, grader)).toEqual([
      { lang: 'en', kind: 'meta', rows: 2, earning: 1 },
      { lang: 'en', kind: 'noise', rows: 1, earning: 0 },
    ]);
  });
});
