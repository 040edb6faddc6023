import type { FlowDefinition } from '../definition.ts';

/**
 * 情绪恢复六步 with the 价值链八环 over them (taught material B4). Bad news that comes without a way on is a new flaw: what was
 * agreed about the old one no longer holds. Told early and with another way it is process control instead.
 */
export const recovery: FlowDefinition = {
  id: 'recovery',
  control: true,
  steps: [
    {
      id: 'listen',
      // An order number asked for finds nothing out; a feeling that is heard or a question that lets the customer tell does.
      carriedBy: {
        any: [
          { all: [{ met: 'step.listen' }, { heard: { gte: 1 } }] },
          { met: 'listen.invite' },
          { met: 'listen.open_question' },
          { met: 'listen.guiding_question' },
        ],
      },
    },
    { id: 'confirm', carriedBy: { any: [{ met: 'listen.confirm' }, { met: 'move.first_remedy' }] } },
    {
      id: 'propose',
      carriedBy: {
        all: [
          { met: 'step.resolve' },
          { any: [{ met: 'move.value' }, { met: 'resolve.options' }, { met: 'resolve.reason' }] },
        ],
      },
      after: ['confirm'],
    },
    { id: 'ease', carriedBy: { met: 'move.ease_effects' }, after: ['propose'] },
    {
      id: 'process',
      carriedBy: { any: [{ met: 'move.early_warning' }, { met: 'resolve.follow_up' }] },
      after: ['propose'],
    },
    { id: 'present', carriedBy: { met: 'move.show_result' }, after: ['propose'] },
    {
      id: 'further',
      // Not before the matter is settled, and never to somebody who is still uneasy.
      carriedBy: { all: [{ met: 'move.further_value' }, { mood: { gte: 'calm' } }] },
      after: ['present'],
      optional: true,
    },
  ],
  milestones: [
    { id: 'attuned', when: { step: 'listen' } },
    { id: 'soothed', when: { all: [{ step: 'listen' }, { mood: { gte: 'uneasy' } }] } },
    { id: 'reasoned', when: { step: 'confirm' } },
    { id: 'solution', when: { step: 'propose' } },
    { id: 'eased', when: { step: 'ease' } },
    { id: 'visible', when: { step: 'process' } },
    { id: 'result', when: { step: 'present' } },
    { id: 'lifted', when: { step: 'further' } },
  ],
  regressions: [
    {
      id: 'new_flaw',
      when: { all: [{ met: 'move.bad_news' }, { not: { met: 'move.early_warning' } }] },
      reopens: ['confirm', 'propose', 'ease', 'process', 'present', 'further'],
    },
  ],
};
