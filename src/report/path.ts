/** The flow taken against the flow taught. */
import type { TurnView } from '../session/types.ts';
import type { CriterionId, StepId } from '../shared/rubric-ids.ts';
import type { PathRow } from './types.ts';

/** What carries each step of CLEAR and LEAR in a reply (rubric §7): Resolve is proposed, consented to, followed up. */
const CARRIED_BY: { readonly [step: string]: CriterionId | StepId } = {
  listen: 'step.listen',
  establish: 'step.establish',
  apologize: 'step.apologize',
  propose: 'step.resolve',
  consent: 'resolve.consent',
  follow_up: 'resolve.follow_up',
};

/** The turns that carried a step: said in the reply, and taken as the step by the chart. */
function carriedIn(turns: readonly TurnView[], step: string): readonly number[] {
  const flag = CARRIED_BY[step];
  return turns
    .filter(({ event, steps }) => flag !== undefined && event.met.includes(flag) && steps.includes(step))
    .map(({ turn }) => turn);
}

/** For each step of the taught order, the turns that carried it and the turn from which the path counts it. */
export function pathOf(turns: readonly TurnView[], order: readonly string[]): readonly PathRow[] {
  let open = false;
  let gate = 0;
  return order.map((step): PathRow => {
    const carried = carriedIn(turns, step);
    const first = carried[0];
    open ||= first === undefined;
    if (first === undefined || open) return { step, turns: carried, filledAt: null };
    gate = Math.max(gate, first);
    return { step, turns: carried, filledAt: gate };
  });
}

/** The turns in which self-control was lost: something hurt, and nothing in the reply kept it (rubric §7). */
export function controlLostIn(turns: readonly TurnView[]): readonly number[] {
  return turns
    .filter(({ event }) => event.hurt > 0 && !event.met.includes('step.control'))
    .map(({ turn }) => turn);
}
