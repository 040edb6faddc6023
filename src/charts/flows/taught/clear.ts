import type { FlowDefinition, StepRule } from '../definition.ts';

/** Listen → Establish → Apologize → Resolve; Resolve is proposed, consented to and followed up (taught material B1). */
export const CLEAR_STEPS: readonly StepRule[] = [
  { id: 'listen', carriedBy: { met: 'step.listen' } },
  { id: 'establish', carriedBy: { met: 'step.establish' } },
  { id: 'apologize', carriedBy: { met: 'step.apologize' } },
  { id: 'propose', carriedBy: { met: 'step.resolve' } },
  // One can only consent to something proposed.
  { id: 'consent', carriedBy: { met: 'resolve.consent' }, after: ['propose'] },
  { id: 'follow_up', carriedBy: { met: 'resolve.follow_up' } },
];

/** CLEAR: Control of oneself runs beside the path, at any time. */
export const clear: FlowDefinition = { id: 'clear', control: true, steps: CLEAR_STEPS };
