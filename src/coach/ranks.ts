/** Where in a reply a thing is taught to be said. */
import type { CriterionId } from '../shared/rubric-ids.ts';
import type { Part } from './parts.ts';

/** The taught order: greeting, hearing, owning with its reason, acting, asking, following up, the close of a letter. */
export const RANKS = {
  greeting: 0,
  heard: 1,
  owned: 2,
  reason: 3,
  act: 4,
  asked: 6,
  followed: 5,
  closing: 7,
} as const;

function rankOf(criterion: CriterionId): number {
  if (criterion === 'resolve.consent' || criterion === 'listen.confirm') return RANKS.asked;
  if (criterion === 'resolve.follow_up') return RANKS.followed;
  if (criterion === 'resolve.reason' || criterion === 'fit.evidence') return RANKS.reason;
  if (criterion === 'apology.remedy' || criterion === 'apology.prevent') return RANKS.act;
  if (criterion === 'empathy.support' || criterion.startsWith('resolve.')) return RANKS.act;
  if (criterion.startsWith('apology.')) return RANKS.owned;
  return criterion.startsWith('fit.') ? RANKS.act : RANKS.heard;
}

/** The places of what a part does; an apology made plain is one. */
export function ranksOf({ hurt, criteria }: Part): readonly number[] {
  return [...(hurt === 'pitfall.conditional_apology' ? [RANKS.owned] : []), ...criteria.map(rankOf)];
}
