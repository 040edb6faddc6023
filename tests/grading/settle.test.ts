import { describe, expect, it } from 'vitest';
import { createSettler, type SettleRule } from '../../src/grading/settle.ts';
import type { Finding } from '../../src/grading/types.ts';
import { readText } from '../../src/text/read-text.ts';

const DOC = readText('aaaa bbbb, cccc dddd. eeee ffff');
const at = (criterion: Finding['criterion'], start: number, level: 1 | 2 = 1): Finding => ({
  criterion,
  level,
  code: 'x',
  span: { start, end: start + 4 },
  sure: 1,
});
/** Settles by some rules. */
const settle = (doc: typeof DOC, findings: readonly Finding[], rules: readonly SettleRule[]) =>
  createSettler(rules)(doc, findings);
const ids = (findings: readonly Finding[]) => findings.map(({ criterion }) => criterion);

describe('settle', () => {
  const excludes = (scope: 'overlap' | 'clause' | 'sentence' | 'reply'): SettleRule => ({
    kind: 'excludes',
    id: 'r',
    by: 'pitfall.conditional_apology',
    drop: 'apology.sorry',
    scope,
  });

  it.each([
    ['overlap', 0, true],
    ['overlap', 5, false],
    ['clause', 5, true],
    ['clause', 11, false],
    ['sentence', 11, true],
    ['sentence', 22, false],
    ['reply', 22, true],
  ] as const)('excludes within %s (at %i: %s)', (scope, start, dropped) => {
    const result = settle(
      DOC,
      [at('pitfall.conditional_apology', 0), at('apology.sorry', start)],
      [excludes(scope)],
    );
    expect(ids(result.findings).includes('apology.sorry')).toBe(!dropped);
    expect(result.settled).toEqual(dropped ? [{ criterion: 'apology.sorry', by: 'r' }] : []);
  });

  it.each([
    ['pitfall.dismiss', 0.9, true],
    ['pitfall.dismiss', 0.7, false],
    ['apology.sorry', 0.7, true],
  ] as const)('takes back what hurts firmly only by what is as sure (%s, %d: %s)', (drop, sure, dropped) => {
    const by: Finding = { ...at('pitfall.conditional_apology', 0), sure };
    const firm: Finding = { ...at(drop, 0), sure: 0.85, firm: true };
    const rule = { ...excludes('reply'), drop } as SettleRule;
    expect(ids(settle(DOC, [by, firm], [rule]).findings).includes(drop)).toBe(!dropped);
  });

  it('excludes only by the level asked for', () => {
    const rule: SettleRule = {
      ...excludes('reply'),
      by: 'empathy.understand',
      byLevel: 2,
      drop: 'pitfall.hollow_empathy',
    } as SettleRule;
    expect(
      ids(settle(DOC, [at('empathy.understand', 0, 1), at('pitfall.hollow_empathy', 5)], [rule]).findings),
    ).toHaveLength(2);
    expect(
      ids(settle(DOC, [at('empathy.understand', 0, 2), at('pitfall.hollow_empathy', 5)], [rule]).findings),
    ).toHaveLength(1);
  });

  it('requires company', () => {
    const rule: SettleRule = {
      kind: 'requires',
      id: 'r',
      criterion: 'resolve.time',
      needs: ['resolve.action'],
      scope: 'sentence',
    };
    expect(ids(settle(DOC, [at('resolve.time', 0)], [rule]).findings)).toEqual([]);
    expect(ids(settle(DOC, [at('resolve.time', 0), at('resolve.action', 11)], [rule]).findings)).toHaveLength(
      2,
    );
    expect(ids(settle(DOC, [at('resolve.time', 0), at('resolve.action', 22)], [rule]).findings)).toEqual([
      'resolve.action',
    ]);
  });

  it('implies by the same words, before anything is excluded', () => {
    const rules: SettleRule[] = [
      { kind: 'excludes', id: 'e', by: 'resolve.action', drop: 'pitfall.vague_promise', scope: 'reply' },
      {
        kind: 'implies',
        id: 'i',
        from: 'empathy.support',
        fromLevel: 2,
        to: 'resolve.action',
        level: 1,
        code: 'offered',
      },
    ];
    const { findings } = settle(DOC, [at('empathy.support', 5, 2), at('pitfall.vague_promise', 0)], rules);
    expect(findings.map(({ criterion, span }) => [criterion, span.start])).toEqual([
      ['empathy.support', 5],
      ['resolve.action', 5],
    ]);
  });
});

describe('a circle of rules', () => {
  it('names the circle', () => {
    const rules: SettleRule[] = [
      { kind: 'implies', id: 'a', from: 'resolve.action', to: 'apology.remedy', level: 1, code: 'x' },
      { kind: 'excludes', id: 'b', by: 'apology.remedy', drop: 'resolve.action', scope: 'reply' },
    ];
    expect(() => createSettler(rules)).toThrow('resolve.action → apology.remedy → resolve.action');
  });
});
