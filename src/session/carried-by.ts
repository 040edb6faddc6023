/** Which findings carry a dimension of the reading, the weightiest first: for causes shown and for the words quoted back. */
import { mannerOf } from '../charts/persona/styles.ts';
import type { PersonaId, ReplyGraded, Style } from '../charts/types.ts';
import type { Assessment, Evidence } from '../grading/types.ts';
import type { ChangeReason } from '../scenario/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';

/** The numbers as `charts/to-event.ts` reads them; `fit` depends on the persona, see `carriedFit`. */
export const CARRIED_BY: { readonly [R in Exclude<ChangeReason, 'fit'>]: readonly CriterionId[] } = {
  hurt: [
    'pitfall.hostile',
    'pitfall.blame_customer',
    'pitfall.dismiss',
    'pitfall.argue',
    'pitfall.policy_wall',
    'pitfall.command_calm',
    'pitfall.minimise',
    'pitfall.conditional_apology',
    'pitfall.but',
    'pitfall.blame_others',
    'pitfall.overpromise',
    'pitfall.hollow_empathy',
    'pitfall.vague_promise',
    'pitfall.jargon',
  ],
  heard: [
    'empathy.name_emotion',
    'empathy.understand',
    'empathy.observe',
    'empathy.validate',
    'listen.restate',
    'empathy.common_ground',
  ],
  owned: ['apology.responsibility', 'apology.impact', 'apology.sorry'],
  concrete: [
    'resolve.action',
    'resolve.options',
    'resolve.alternative',
    'resolve.follow_up',
    'apology.remedy',
    'empathy.support',
    'resolve.time',
  ],
  asked: ['listen.open_question', 'listen.guiding_question', 'listen.closed_question', 'listen.invite'],
  // Carried by what was not said.
  unclear: [],
  waited: [],
  hinted: [],
  // Carried by all of it.
  long: [],
  // Carried by what happened.
  surprise: [],
  kept: [],
  warned: [],
  missed: [],
  time: [],
};

/** What made a reply fit the customer or not. */
export function carriedFit(
  persona: PersonaId,
  fit: ReplyGraded['fit'],
  style?: Style,
): readonly CriterionId[] {
  const { wants, fails } = mannerOf(persona, style).fit;
  if (fit >= 0) return wants;
  return [
    ...fails.criteria,
    ...(fails.actBeforeHearing ? CARRIED_BY.concrete : []),
    ...(fails.feelingWithoutAct ? CARRIED_BY.heard : []),
  ];
}

/** The evidence with the highest level among those criteria; of equal ones the first criterion, then the surest. */
export function strongest({ evidence }: Assessment, criteria: readonly CriterionId[]): Evidence | null {
  const found = evidence
    .filter(({ criterion }) => criteria.includes(criterion))
    .sort(
      (a, b) =>
        b.level - a.level ||
        criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion) ||
        b.sure - a.sure ||
        a.start - b.start,
    );
  return found[0] ?? null;
}
