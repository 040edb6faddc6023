import { describe, expect, it } from 'vitest';
import { modelOf } from './model.ts';
import { found, kind, rude, type Said } from './rounds.ts';

function only(criterion: Parameters<typeof found>[1], level: 1 | 2 = 1): Said {
  return {
    reply: 'words',
    evidence: [found('words', criterion, 'words', level)],
    before: 'upset',
    after: 'upset',
  };
}

function rowOf(said: readonly Said[], step: string) {
  return modelOf(said).path.find((row) => row.step === step);
}

describe('the path', () => {
  it('keeps what was done before its turn, and counts it when the steps ahead are done', () => {
    expect(rowOf([kind], 'apologize')).toEqual({ step: 'apologize', turns: [1], filledAt: null });
    expect(rowOf([kind, only('listen.open_question')], 'apologize')).toEqual({
      step: 'apologize',
      turns: [1],
      filledAt: 2,
    });
  });

  it('says of a step that was never taken that it was not', () => {
    expect(rowOf([kind], 'listen')).toEqual({ step: 'listen', turns: [], filledAt: null });
  });

  it('takes consent only for something proposed', () => {
    const asked = only('resolve.consent');
    expect(rowOf([asked], 'consent')?.turns).toEqual([]);
    expect(rowOf([only('resolve.action'), asked], 'consent')?.turns).toEqual([2]);
  });

  it('names the turns in which control was lost', () => {
    expect(modelOf([kind, rude]).controlLost).toEqual([2]);
  });
});
