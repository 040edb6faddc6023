import type { FlowDefinition } from '../definition.ts';

/** 无理要求 (taught material B8), with the four parts of the sandwich over it. A no counts once the need behind was listened for. */
export const unreasonable: FlowDefinition = {
  id: 'unreasonable',
  control: true,
  steps: [
    { id: 'need', carriedBy: { any: [{ met: 'step.listen' }, { met: 'move.ask_expectation' }] } },
    { id: 'empathy', carriedBy: { met: 'step.establish' }, optional: true },
    { id: 'assess', carriedBy: { met: 'resolve.reason' } },
    {
      id: 'answer',
      carriedBy: { all: [{ met: 'move.clear_no' }, { not: { met: 'pitfall.policy_wall' } }] },
      after: ['need'],
    },
    {
      id: 'alternative',
      carriedBy: { any: [{ met: 'resolve.alternative' }, { met: 'move.flexible_plan' }] },
      after: ['answer'],
    },
    { id: 'close', carriedBy: { met: 'move.positive_close' }, after: ['answer'], optional: true },
  ],
  milestones: [
    { id: 'empathy', when: { step: 'empathy' } },
    { id: 'reason', when: { step: 'assess' } },
    { id: 'alternative', when: { step: 'alternative' } },
    { id: 'close', when: { step: 'close' } },
  ],
};
