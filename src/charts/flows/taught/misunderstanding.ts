import type { FlowDefinition } from '../definition.ts';

/** 误解澄清 (taught material B9): clarified without blame or jargon once its root is known, then said back by the customer. */
export const misunderstanding: FlowDefinition = {
  id: 'misunderstanding',
  control: false,
  steps: [
    {
      id: 'root',
      carriedBy: {
        any: [
          { met: 'move.root_cause' },
          { met: 'listen.open_question' },
          { met: 'listen.guiding_question' },
          { met: 'listen.restate' },
        ],
      },
    },
    {
      id: 'clarify',
      carriedBy: {
        all: [
          { any: [{ met: 'resolve.reason' }, { met: 'fit.evidence' }] },
          {
            not: {
              any: [{ met: 'pitfall.blame_customer' }, { met: 'pitfall.argue' }, { met: 'pitfall.jargon' }],
            },
          },
        ],
      },
      after: ['root'],
    },
    { id: 'example', carriedBy: { met: 'move.example' }, after: ['root'] },
    { id: 'confirm', carriedBy: { met: 'move.teach_back' }, after: ['clarify'] },
  ],
};
