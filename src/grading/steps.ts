import { CRITERION_IDS, groupOf, type CriterionId, type Level, type StepId } from '../shared/rubric-ids.ts';

type Levels = { readonly [K in CriterionId]?: Level };

const ESTABLISH = [
  'empathy.observe',
  'empathy.name_emotion',
  'empathy.understand',
  'empathy.validate',
  'empathy.common_ground',
] as const;
const LOSES_CONTROL = [
  'pitfall.hostile',
  'pitfall.argue',
  'pitfall.blame_customer',
  'pitfall.command_calm',
  'pitfall.minimise',
] as const;
const LISTENING = CRITERION_IDS.filter((id) => groupOf(id) === 'listen');
const POSITIVE = CRITERION_IDS.filter((id) => groupOf(id) !== 'pitfall');

/** The steps of CLEAR and LEAR that a reply carries, derived from its levels as rubric §7 says. */
export function stepsOf(levels: Levels): { readonly [K in StepId]?: true } {
  const met = (id: CriterionId): boolean => levels[id] !== undefined;
  const weak = ESTABLISH.filter((id) => levels[id] === 1).length;
  const establish =
    !met('pitfall.hollow_empathy') &&
    (ESTABLISH.some((id) => levels[id] === 2) || weak >= 2 || (met('listen.restate') && weak >= 1));
  return {
    ...(!LOSES_CONTROL.some(met) && POSITIVE.some(met) ? { 'step.control': true } : {}),
    ...(LISTENING.some(met) ? { 'step.listen': true } : {}),
    ...(establish ? { 'step.establish': true } : {}),
    ...(met('apology.sorry') && !met('pitfall.conditional_apology') ? { 'step.apologize': true } : {}),
    ...(met('resolve.action') || met('resolve.options') || met('resolve.alternative')
      ? { 'step.resolve': true }
      : {}),
  };
}
