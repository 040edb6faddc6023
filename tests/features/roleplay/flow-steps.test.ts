import { describe, expect, it } from 'vitest';
import { flowById } from '../../../src/charts/flows/index.ts';
import { flowStepsIn } from '../../../src/features/roleplay/flow-steps.ts';
import { turnsOf } from '../../report/rounds.ts';
import { played, scriptedGrader, stageOf } from '../../session/case.ts';

const CLEAR = flowById('clear');

describe('the steps of the flow', () => {
  it('names the turn that did a step, and what the words being typed would do', () => {
    const { view } = played(stageOf(), ['嗯', '难怪您着急']);
    const typed = scriptedGrader.assess('我让师傅重做，五点前送到');
    const steps = flowStepsIn(view, CLEAR)(typed);
    expect(steps.map(({ id }) => id)).toEqual([...CLEAR.order]);
    expect(steps.find(({ id }) => id === 'establish')).toEqual({
      id: 'establish',
      state: 'done',
      turn: 2,
      back: null,
    });
    expect(steps.find(({ id }) => id === 'propose')).toEqual({
      id: 'propose',
      state: 'writing',
      turn: null,
      back: null,
    });
    expect(steps.find(({ id }) => id === 'listen')).toEqual({
      id: 'listen',
      state: 'open',
      turn: null,
      back: null,
    });
  });

  it('shows nothing as being written when nothing is typed', () => {
    const { view } = played(stageOf(), ['难怪您着急']);
    expect(flowStepsIn(view, CLEAR)(null).some(({ state }) => state === 'writing')).toBe(false);
  });
});

describe('a step that was taken back', () => {
  it('is open again, with the turn and the reason, until it is done anew', () => {
    const flow = flowById('recovery');
    const turns = turnsOf(flow, [
      { met: ['step.listen', 'listen.confirm'], heard: 1 },
      { met: ['move.bad_news'] },
    ]);
    const { view } = played(stageOf(), []);
    const now = (these: typeof turns) => {
      const position = { ...view.position!, steps: these.at(-1)?.steps ?? [] };
      return flowStepsIn({ ...view, turns: these, position }, flow)(null).find(({ id }) => id === 'confirm');
    };
    expect(now(turns.slice(0, 1))).toEqual({ id: 'confirm', state: 'done', turn: 1, back: null });
    const because = { turn: 2, because: 'new_flaw' };
    expect(now(turns)).toEqual({ id: 'confirm', state: 'open', turn: null, back: because });
  });
});
