import {
  CRITERION_IDS,
  groupOf,
  HEARS_FEELING,
  isPitfallId,
  LOSES_CONTROL,
  type CriterionId,
  type Level,
  type StepId,
} from '../shared/rubric-ids.ts';

type Levels = { readonly [K in CriterionId]?: Level };

const ESTABLISH = [...HEARS_FEELING, 'empathy.common_ground'] as const;
const RESOLVES = ['resolve.action', 'resolve.options', 'resolve.alternative'] as const;

/** What is said of the steps by a criterion that is met. */
const SAYS = {
  good: 1,
  listens: 2,
  losesControl: 4,
  /** Each of these establishes at level 2, two of them at level 1. */
  establishes: 8,
  restates: 16,
  isHollow: 32,
  apologizes: 64,
  conditions: 128,
  resolves: 256,
} as const;

const SAID = new Map<string, number>(
  CRITERION_IDS.map((id) => [
    id,
    (isPitfallId(id) ? 0 : SAYS.good) |
      (groupOf(id) === 'listen' ? SAYS.listens : 0) |
      (LOSES_CONTROL.some((one) => one === id) ? SAYS.losesControl : 0) |
      (ESTABLISH.some((one) => one === id) ? SAYS.establishes : 0) |
      (id === 'listen.restate' ? SAYS.restates : 0) |
      (id === 'pitfall.hollow_empathy' ? SAYS.isHollow : 0) |
      (id === 'apology.sorry' ? SAYS.apologizes : 0) |
      (id === 'pitfall.conditional_apology' ? SAYS.conditions : 0) |
      (RESOLVES.some((one) => one === id) ? SAYS.resolves : 0),
  ]),
);

/** The steps of CLEAR and LEAR that a reply carries, derived from its levels as rubric §7 says. */
export function stepsOf(levels: Levels): { readonly [K in StepId]?: true } {
  let said = 0;
  let weak = 0;
  let specific = false;
  for (const [id, level] of Object.entries(levels)) {
    const says = SAID.get(id) ?? 0;
    said |= says;
    if ((says & SAYS.establishes) === 0) continue;
    if (level === 2) specific = true;
    else weak++;
  }
  const says = (what: keyof typeof SAYS): boolean => (said & SAYS[what]) !== 0;
  const establish = !says('isHollow') && (specific || weak >= 2 || (says('restates') && weak >= 1));
  return {
    ...(says('good') && !says('losesControl') ? { 'step.control': true } : {}),
    ...(says('listens') ? { 'step.listen': true } : {}),
    ...(establish ? { 'step.establish': true } : {}),
    ...(says('apologizes') && !says('conditions') ? { 'step.apologize': true } : {}),
    ...(says('resolves') ? { 'step.resolve': true } : {}),
  };
}
