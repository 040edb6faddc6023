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

/** What meeting a criterion does to the steps. */
const FACTS = new Map(
  CRITERION_IDS.map((id) => {
    const group = groupOf(id);
    return [
      id,
      {
        listens: group === 'listen',
        good: group !== 'pitfall',
        losesControl: LOSES_CONTROL.some((one) => one === id),
        establishes: ESTABLISH.some((one) => one === id),
      },
    ] as const;
  }),
);

/** The steps of CLEAR and LEAR that a reply carries, derived from its levels as rubric §7 says. */
export function stepsOf(levels: Levels): { readonly [K in StepId]?: true } {
  const met = (id: CriterionId): boolean => levels[id] !== undefined;
  let losesControl = false;
  let good = false;
  let listens = false;
  let specific = false;
  let weak = 0;
  for (const [id, level] of Object.entries(levels)) {
    const facts = FACTS.get(id as CriterionId);
    if (facts === undefined) continue;
    losesControl ||= facts.losesControl;
    good ||= facts.good;
    listens ||= facts.listens;
    if (facts.establishes && level === 2) specific = true;
    if (facts.establishes && level === 1) weak++;
  }
  const establish =
    !met('pitfall.hollow_empathy') && (specific || weak >= 2 || (met('listen.restate') && weak >= 1));
  return {
    ...(!losesControl && good ? { 'step.control': true } : {}),
    ...(listens ? { 'step.listen': true } : {}),
    ...(establish ? { 'step.establish': true } : {}),
    ...(met('apology.sorry') && !met('pitfall.conditional_apology') ? { 'step.apologize': true } : {}),
    ...(met('resolve.action') || met('resolve.options') || met('resolve.alternative')
      ? { 'step.resolve': true }
      : {}),
  };
}
