import type { FlowDefinition } from '../definition.ts';

/**
 * 投诉三级响应 (taught material B5): a first answer in full, then cause and plan agreed, then, days after the solution, its result
 * shown and the customer asked.
 */
export const threeLevel: FlowDefinition = {
  id: 'three-level',
  control: false,
  steps: [
    { id: 'acknowledge', carriedBy: { met: 'move.acknowledge' } },
    {
      id: 'cause',
      carriedBy: { any: [{ met: 'move.root_cause' }, { met: 'resolve.reason' }] },
      optional: true,
    },
    { id: 'plan', carriedBy: { met: 'step.resolve' }, optional: true },
    { id: 'agree', carriedBy: { met: 'resolve.consent' }, after: ['cause', 'plan'] },
    {
      id: 'satisfied',
      carriedBy: {
        all: [{ met: 'move.show_result' }, { any: [{ met: 'resolve.consent' }, { met: 'step.listen' }] }],
      },
      after: ['agree'],
    },
    { id: 'lesson', carriedBy: { met: 'move.lesson' }, optional: true },
  ],
  milestones: [
    { id: 'cause', when: { step: 'cause' } },
    { id: 'plan', when: { step: 'plan' } },
    { id: 'lesson', when: { step: 'lesson' } },
  ],
};
