import type { FlowDefinition } from '../definition.ts';

/** 异议处理四步 (taught material B7): an answer is facts, a reason or another view; with 但是 or in argument it is none. */
export const objection: FlowDefinition = {
  id: 'objection',
  control: true,
  steps: [
    {
      id: 'listen',
      carriedBy: {
        any: [{ met: 'listen.open_question' }, { met: 'listen.invite' }, { met: 'step.establish' }],
      },
    },
    { id: 'confirm', carriedBy: { any: [{ met: 'listen.restate' }, { met: 'listen.confirm' }] } },
    {
      id: 'respond',
      carriedBy: {
        all: [
          {
            any: [
              { met: 'move.agree_then_differ' },
              { met: 'move.example' },
              { met: 'fit.evidence' },
              { met: 'resolve.reason' },
            ],
          },
          { not: { any: [{ met: 'pitfall.but' }, { met: 'pitfall.argue' }] } },
        ],
      },
      after: ['confirm'],
    },
    { id: 'settle', carriedBy: { met: 'resolve.consent' }, after: ['respond'] },
  ],
};
