import type { FlowDefinition } from '../definition.ts';

/**
 * 客情纠纷六步 (taught material B3). Listening is structured once fact, feeling and wish stand apart: in one reply, or the wish
 * asked for after the other two were named. A feeling that is passed over makes the talk unsafe again.
 */
export const dispute: FlowDefinition = {
  id: 'dispute',
  control: true,
  steps: [
    { id: 'identify', carriedBy: { any: [{ met: 'step.listen' }, { met: 'move.identify' }] } },
    {
      id: 'safe',
      carriedBy: {
        all: [{ any: [{ met: 'step.establish' }, { met: 'listen.invite' }] }, { hurt: { lte: 0 } }],
      },
    },
    {
      id: 'fact',
      carriedBy: { any: [{ met: 'listen.restate' }, { met: 'move.separate' }] },
      optional: true,
    },
    {
      id: 'feeling',
      // A formula ("您的感受") hurts, and is no feeling heard.
      carriedBy: {
        any: [
          { all: [{ met: 'empathy.name_emotion' }, { not: { met: 'pitfall.hollow_empathy' } }] },
          { met: 'move.separate' },
        ],
      },
      optional: true,
    },
    {
      id: 'structure',
      carriedBy: { any: [{ met: 'move.separate' }, { met: 'move.ask_expectation' }] },
      after: ['fact', 'feeling'],
    },
    {
      id: 'common',
      carriedBy: { any: [{ met: 'move.agree_then_differ' }, { met: 'empathy.common_ground' }] },
      after: ['structure'],
    },
    {
      id: 'solutions',
      carriedBy: { any: [{ met: 'resolve.options' }, { met: 'resolve.alternative' }] },
      after: ['structure'],
    },
    { id: 'follow_up', carriedBy: { met: 'resolve.follow_up' }, after: ['solutions'] },
  ],
  milestones: [
    { id: 'fact', when: { step: 'fact' } },
    { id: 'feeling', when: { step: 'feeling' } },
    { id: 'wish', when: { step: 'structure' } },
  ],
  regressions: [
    {
      id: 'ignored',
      when: {
        any: [
          { met: 'pitfall.dismiss' },
          { met: 'pitfall.minimise' },
          { met: 'pitfall.command_calm' },
          // Straight to the matter while the customer is still beside themselves.
          { all: [{ mood: { lte: 'upset' } }, { concrete: { gte: 1 } }, { heard: { lte: 0 } }] },
        ],
      },
      reopens: ['safe'],
    },
  ],
};
