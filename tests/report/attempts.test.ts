import { describe, expect, it } from 'vitest';
import { attemptTrees, isUntouched, roundsIn, treeAround, type Attempt } from '../../src/report/attempts.ts';
import type { RoundSummary } from '../../src/session/types.ts';

function round(id: string, branch: RoundSummary['branch'] = null, more: Partial<RoundSummary> = {}) {
  return {
    id,
    scenario: 's',
    persona: 'rational',
    lang: 'en',
    mode: 'coached',
    phase: 'ended',
    startedAt: 0,
    lastAt: 0,
    turns: 5,
    ending: 'settled',
    branch,
    ...more,
  } satisfies RoundSummary;
}

function shapeOf({ round: { id }, branches }: Attempt): unknown {
  return branches.length === 0 ? id : [id, ...branches.map(shapeOf)];
}

const ROUNDS = [
  round('late', { round: 'root', turn: 4 }),
  round('other'),
  round('deep', { round: 'early', turn: 3 }),
  round('root'),
  round('early', { round: 'root', turn: 2 }),
];

describe('attemptTrees', () => {
  it('puts each attempt under the one it left, the earliest departure first', () => {
    expect(attemptTrees(ROUNDS).map(shapeOf)).toEqual([['root', ['early', 'deep'], 'late'], 'other']);
  });

  it('lets a branch stand for itself whose parent is gone', () => {
    expect(attemptTrees([round('b', { round: 'gone', turn: 1 })]).map(shapeOf)).toEqual(['b']);
  });

  it('ends in a circle too, as a damaged file may have', () => {
    const circle = [round('a', { round: 'b', turn: 1 }), round('b', { round: 'a', turn: 1 })];
    expect(treeAround('a', circle)?.round.id).toBe('b');
    expect(treeAround('c', [round('c', { round: 'c', turn: 1 })])).toMatchObject({ branches: [] });
  });
});

describe('treeAround', () => {
  it('is the whole tree, from whichever round of it', () => {
    const ids = (id: string) => roundsIn(treeAround(id, ROUNDS) as Attempt).map((one) => one.id);
    expect(ids('deep')).toEqual(['root', 'early', 'deep', 'late']);
    expect(ids('root')).toEqual(ids('deep'));
    expect(treeAround('nobody', ROUNDS)).toBeNull();
  });
});

describe('isUntouched', () => {
  it('is a branch that was opened and not answered', () => {
    const branch = { round: 'root', turn: 3 };
    expect(isUntouched(round('b', branch, { phase: 'talking', turns: 2 }))).toBe(true);
    expect(isUntouched(round('b', branch, { phase: 'talking', turns: 3 }))).toBe(false);
    expect(isUntouched(round('b', branch, { phase: 'stopped', turns: 2 }))).toBe(false);
    expect(isUntouched(round('b', null, { phase: 'talking', turns: 0 }))).toBe(false);
  });
});
