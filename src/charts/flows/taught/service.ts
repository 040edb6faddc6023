import type { FlowDefinition } from '../definition.ts';

/** 服务标准流程 (taught material B13): execution is told by news of it, not by the promise that opens it. */
export const service: FlowDefinition = {
  id: 'service',
  control: false,
  steps: [
    { id: 'contact', carriedBy: { any: [{ met: 'move.greet' }, { met: 'move.identify' }] } },
    { id: 'analysis', carriedBy: { met: 'step.listen' } },
    { id: 'propose', carriedBy: { met: 'step.resolve' }, after: ['analysis'] },
    {
      id: 'execution',
      carriedBy: {
        any: [{ met: 'move.first_remedy' }, { met: 'move.early_warning' }, { met: 'move.show_result' }],
      },
      after: ['propose'],
    },
    {
      id: 'closing',
      carriedBy: { any: [{ met: 'move.positive_close' }, { met: 'move.thank' }] },
      after: ['propose'],
    },
  ],
};
