import type { FlowDefinition } from '../definition.ts';

/** 客户拒绝 (taught material B12): the customer says no. An answer counts once it was asked which of the six causes it is. */
export const refusal: FlowDefinition = {
  id: 'refusal',
  control: true,
  steps: [
    {
      id: 'hear',
      carriedBy: {
        all: [
          { any: [{ met: 'step.establish' }, { met: 'listen.restate' }, { met: 'fit.no_pressure' }] },
          { hurt: { lte: 0 } },
        ],
      },
    },
    {
      id: 'recognise',
      carriedBy: {
        any: [{ met: 'listen.open_question' }, { met: 'listen.guiding_question' }, { met: 'listen.confirm' }],
      },
    },
    {
      id: 'answer',
      carriedBy: {
        any: [
          { met: 'move.value' },
          { met: 'move.flexible_plan' },
          { met: 'fit.evidence' },
          { met: 'fit.assurance' },
        ],
      },
      after: ['recognise'],
    },
    { id: 'keep', carriedBy: { met: 'move.keep_contact' } },
  ],
};
