import type { FlowDefinition } from '../definition.ts';

/** 价格敏感 (taught material B11): value before any giving way, and only for the worry that was found. */
export const price: FlowDefinition = {
  id: 'price',
  control: false,
  steps: [
    { id: 'worry', carriedBy: { met: 'step.listen' } },
    { id: 'value', carriedBy: { met: 'move.value' }, after: ['worry'] },
    {
      id: 'quantify',
      carriedBy: { any: [{ met: 'fit.evidence' }, { met: 'fit.assurance' }] },
      after: ['value'],
    },
    {
      id: 'flexible',
      carriedBy: { any: [{ met: 'move.flexible_plan' }, { met: 'resolve.options' }] },
      after: ['value'],
    },
  ],
};
