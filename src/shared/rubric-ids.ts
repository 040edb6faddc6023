/**
 * The ids of the rubric: 43 criteria (§1–6), the derived steps (§7) and the moves (§10).
 * Names only; what each means lives in `src/criteria/<id>/`.
 */

import { OFFER_KINDS, type OfferKind } from './offer-kinds.ts';

export const CRITERION_IDS = [
  'empathy.observe',
  'empathy.name_emotion',
  'empathy.understand',
  'empathy.validate',
  'empathy.common_ground',
  'empathy.support',
  'apology.responsibility',
  'apology.impact',
  'apology.sorry',
  'apology.remedy',
  'apology.prevent',
  'listen.invite',
  'listen.restate',
  'listen.confirm',
  'listen.open_question',
  'listen.closed_question',
  'listen.guiding_question',
  'resolve.action',
  'resolve.options',
  'resolve.time',
  'resolve.follow_up',
  'resolve.consent',
  'resolve.alternative',
  'resolve.reason',
  'fit.evidence',
  'fit.warmth',
  'fit.control',
  'fit.assurance',
  'fit.no_pressure',
  'pitfall.conditional_apology',
  'pitfall.blame_customer',
  'pitfall.blame_others',
  'pitfall.minimise',
  'pitfall.hollow_empathy',
  'pitfall.but',
  'pitfall.vague_promise',
  'pitfall.overpromise',
  'pitfall.policy_wall',
  'pitfall.command_calm',
  'pitfall.argue',
  'pitfall.hostile',
  'pitfall.jargon',
  'pitfall.dismiss',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** The moves of the taught flows that no criterion carries (§10): made or not, never scored by themselves. */
export const MOVE_IDS = [
  'move.greet',
  'move.identify',
  'move.acknowledge',
  'move.thank',
  'move.ask_expectation',
  'move.separate',
  'move.agree_then_differ',
  'move.root_cause',
  'move.first_remedy',
  'move.value',
  'move.flexible_plan',
  'move.ease_effects',
  'move.early_warning',
  'move.bad_news',
  'move.show_result',
  'move.lesson',
  'move.further_value',
  'move.clear_no',
  'move.positive_close',
  'move.example',
  'move.teach_back',
  'move.border',
  'move.escalate',
  'move.pause',
  'move.in_writing',
  'move.keep_contact',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** Amends of a kind, held out or given. */
export type OfferUnit = `offer.${OfferKind}`;
export const OFFER_UNITS = OFFER_KINDS.map((kind): OfferUnit => `offer.${kind}`);

/** Whatever can be found in a reply by its words. */
export type UnitId = CriterionId | MoveId | OfferUnit;

export const STEP_IDS = [
  'step.control',
  'step.listen',
  'step.establish',
  'step.apologize',
  'step.resolve',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** All that a reply can meet: the finite vocabulary of `met` conditions. */
export const FLAGS = [...CRITERION_IDS, ...STEP_IDS, ...MOVE_IDS] as const;
export type Flag = (typeof FLAGS)[number];

/** The groups of the rubric's sections 1 to 6, in its order. */
export const GROUPS = ['empathy', 'apology', 'listen', 'resolve', 'fit', 'pitfall'] as const;
export type GroupId = (typeof GROUPS)[number];

/** Level of a criterion: 1 weak or yes, 2 specific. Level 0 is absence and is never stored. */
export type Level = 1 | 2;

/** What tells a customer of the own feeling that it was heard; common ground alone doesn't (§1). */
export const HEARS_FEELING = [
  'empathy.observe',
  'empathy.name_emotion',
  'empathy.understand',
  'empathy.validate',
] as const satisfies readonly CriterionId[];

/** The pitfalls by which one loses control of oneself (§7). */
export const LOSES_CONTROL = [
  'pitfall.hostile',
  'pitfall.argue',
  'pitfall.blame_customer',
  'pitfall.command_calm',
  'pitfall.minimise',
] as const satisfies readonly CriterionId[];
export type LosesControl = (typeof LOSES_CONTROL)[number];

/** The group a criterion belongs to. */
export function groupOf(id: CriterionId): GroupId {
  return id.slice(0, id.indexOf('.')) as GroupId;
}

/** Whether a criterion is one of those that hurt (§6). */
export function isPitfallId(id: CriterionId): boolean {
  return groupOf(id) === 'pitfall';
}

/** Whether a string names one of the 43 criteria. */
export function isCriterionId(value: string): value is CriterionId {
  return (CRITERION_IDS as readonly string[]).includes(value);
}

/** Whether a unit is one of the moves. */
export function isMoveId(unit: UnitId): unit is MoveId {
  return unit.startsWith('move.');
}

/** Whether a unit is an offer of amends. */
export function isOfferUnit(unit: UnitId): unit is OfferUnit {
  return unit.startsWith('offer.');
}
