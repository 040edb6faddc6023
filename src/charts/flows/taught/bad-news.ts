import type { FlowDefinition } from '../definition.ts';

/** 敏感信息 (taught material B10): the fact plainly and without 但是; only then is there a feeling to hold and a way on to follow up. */
export const badNews: FlowDefinition = {
  id: 'bad-news',
  control: false,
  steps: [
    {
      id: 'prepare',
      carriedBy: { any: [{ met: 'move.greet' }, { met: 'move.identify' }, { met: 'move.escalate' }] },
    },
    {
      id: 'convey',
      carriedBy: {
        all: [
          { met: 'move.bad_news' },
          { not: { any: [{ met: 'pitfall.but' }, { met: 'pitfall.minimise' }] } },
        ],
      },
    },
    {
      id: 'hold',
      carriedBy: {
        all: [{ any: [{ met: 'step.establish' }, { met: 'listen.invite' }] }, { hurt: { lte: 0 } }],
      },
      after: ['convey'],
    },
    {
      id: 'follow_up',
      carriedBy: { any: [{ met: 'move.in_writing' }, { met: 'resolve.follow_up' }] },
      after: ['convey'],
    },
  ],
};
