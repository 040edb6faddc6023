import { BLANK_STATE, holds } from '../condition.ts';
import { NO_READING, type Mood } from '../types.ts';
import type { MilestoneCondition } from './definition.ts';

/** Whether a milestone stands with these steps done and the customer in this mood. */
export function milestoneHolds(when: MilestoneCondition, steps: readonly string[], mood: Mood): boolean {
  return holds(when, NO_READING, { ...BLANK_STATE, mood, steps });
}
