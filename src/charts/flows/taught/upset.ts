import type { FlowDefinition } from '../definition.ts';

/** 情绪激动客户 (taught material B6): the feeling before the matter, so an act counts only after it; and it comes with a choice. */
export const upset: FlowDefinition = {
  id: 'upset',
  control: true,
  steps: [
    { id: 'establish', carriedBy: { met: 'step.establish' } },
    { id: 'listen', carriedBy: { all: [{ met: 'step.listen' }, { hurt: { lte: 0 } }] } },
    { id: 'apologize', carriedBy: { met: 'step.apologize' } },
    {
      id: 'act',
      carriedBy: {
        all: [
          { concrete: { gte: 2 } },
          { any: [{ met: 'fit.control' }, { met: 'resolve.options' }, { met: 'resolve.consent' }] },
        ],
      },
      after: ['establish'],
    },
  ],
};
