import { describe, expect, it } from 'vitest';
import { flowById } from '../../src/charts/flows/index.ts';
import type { Reading } from '../../src/charts/types.ts';
import { pathRowText } from '../../src/report/path-text.ts';
import { pathOf } from '../../src/report/path.ts';
import { doneSince, flowCourse } from '../../src/session/flow-course.ts';
import type { Flag } from '../../src/shared/rubric-ids.ts';
import { modelOf } from './model.ts';
import { found, kind, rude, turnsOf, type Said } from './rounds.ts';

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
    expect(rowOf([kind], 'apologize')).toMatchObject({ turns: [1], counted: [], filledAt: null });
    expect(rowOf([kind, only('listen.open_question')], 'apologize')).toMatchObject({
      turns: [1],
      counted: [],
      filledAt: 2,
    });
  });

  it('says of a step that was never taken that it was not', () => {
    expect(rowOf([kind], 'listen')).toEqual({
      step: 'listen',
      isOptional: false,
      turns: [],
      early: [],
      counted: [],
      back: [],
      filledAt: null,
    });
  });

  it('takes consent only for something proposed', () => {
    const asked = only('resolve.consent');
    expect(rowOf([asked], 'consent')?.turns).toEqual([]);
    expect(rowOf([only('resolve.action'), asked], 'consent')?.turns).toEqual([2]);
  });

  it('says of a step that was done too soon that it was, not that it was never reached', () => {
    const row = rowOf([only('resolve.consent')], 'consent');
    expect(row).toMatchObject({ turns: [], early: [1], filledAt: null });
    const said = row === undefined ? '' : pathRowText(row, { say: (key) => key });
    expect(said).toBe('debrief:pathEarly');
  });

  it('takes back what a way back opens again, and counts only what was done since', () => {
    const flow = flowById('recovery');
    const met = (...flags: Flag[]): Partial<Reading> => ({ met: flags, heard: 1, concrete: 1 });
    const turns = turnsOf(flow, [
      met('step.listen', 'listen.confirm'),
      met('step.resolve', 'move.value'),
      met('move.bad_news'),
      met('step.resolve', 'move.value'),
      met('listen.confirm', 'step.listen', 'step.resolve', 'move.value'),
    ]);
    const path = pathOf(flowCourse(turns, flow), flow);
    const byStep = new Map(path.map((row) => [row.step, row]));
    expect(byStep.get('confirm')).toEqual({
      step: 'confirm',
      isOptional: false,
      turns: [1, 5],
      early: [],
      counted: [1, 5],
      back: [{ turn: 3, because: 'new_flaw' }],
      filledAt: 5,
    });
    // In turn 4 a plan for what is not confirmed yet is none.
    expect(byStep.get('propose')).toMatchObject({ turns: [2, 5], early: [4], filledAt: 5 });
    expect(byStep.get('further')).toMatchObject({ isOptional: true, turns: [], filledAt: null });
    expect(doneSince(flowCourse(turns, flow), 'propose')).toBe(5);
    expect(doneSince(flowCourse(turns.slice(0, 4), flow), 'propose')).toBeNull();
  });

  it('names the turns in which control was lost', () => {
    expect(modelOf([kind, rude]).controlLost).toEqual([2]);
  });
});
