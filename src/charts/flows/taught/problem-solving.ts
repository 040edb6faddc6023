import type { FlowDefinition } from '../definition.ts';

/** 结构化问题解决 (taught material B14): a measure is one against a cause, so it counts only once that is named. */
export const problemSolving: FlowDefinition = {
  id: 'problem-solving',
  control: false,
  steps: [
    { id: 'situation', carriedBy: { met: 'step.listen' } },
    { id: 'cause', carriedBy: { met: 'move.root_cause' } },
    { id: 'measures', carriedBy: { met: 'step.resolve' }, after: ['cause'] },
    {
      id: 'track',
      carriedBy: { any: [{ met: 'resolve.follow_up' }, { met: 'move.show_result' }] },
      after: ['measures'],
    },
  ],
};
