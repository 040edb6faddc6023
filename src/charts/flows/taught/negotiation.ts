import type { FlowDefinition } from '../definition.ts';

/** 高效协商五阶段 (taught material B2). A proposal counts once both sides know the cause: options, or one with its reason. */
export const negotiation: FlowDefinition = {
  id: 'negotiation',
  control: true,
  steps: [
    { id: 'prepare', carriedBy: { any: [{ met: 'move.identify' }, { met: 'fit.evidence' }] } },
    { id: 'communicate', carriedBy: { any: [{ met: 'listen.restate' }, { met: 'listen.confirm' }] } },
    {
      id: 'analyse',
      carriedBy: { any: [{ met: 'move.root_cause' }, { met: 'resolve.reason' }] },
      after: ['communicate'],
    },
    {
      id: 'propose',
      carriedBy: {
        any: [
          { met: 'resolve.options' },
          { all: [{ met: 'step.resolve' }, { any: [{ met: 'move.value' }, { met: 'resolve.reason' }] }] },
        ],
      },
      after: ['analyse'],
    },
    {
      id: 'execute',
      carriedBy: { any: [{ met: 'resolve.follow_up' }, { met: 'move.show_result' }] },
      after: ['propose'],
    },
  ],
};
