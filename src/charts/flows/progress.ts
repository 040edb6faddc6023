/** How a reply takes a flow on and back: the one version that the machine, the walk, the coach and the debrief share. */
import { BLANK_STATE, holds } from '../condition.ts';
import type { Mood, Reading } from '../types.ts';
import type { FlowCondition, FlowRules, Regression } from './definition.ts';

/** Where the path stands when every step is done. */
export const COMPLETE = 'complete';

/** Whether a flow's condition holds for a reply to a customer in a mood. */
function flowHolds(condition: FlowCondition, reading: Reading, mood: Mood): boolean {
  return holds(condition, reading, { ...BLANK_STATE, mood });
}

/** What a reply would do to a flow, whatever was done before. */
export interface Says {
  /** Ids of the steps whose condition it meets. */
  readonly carries: readonly string[];
  /** Ids of the regressions whose condition it meets. */
  readonly sendsBack: readonly string[];
}

export function saysOf({ steps, regressions = [] }: FlowRules, reading: Reading, mood: Mood): Says {
  return {
    carries: steps.filter(({ carriedBy }) => flowHolds(carriedBy, reading, mood)).map(({ id }) => id),
    sendsBack: regressions.filter(({ when }) => flowHolds(when, reading, mood)).map(({ id }) => id),
  };
}

/** The regressions that happen: those whose first step was done. */
export function regressionsIn(
  { regressions = [] }: FlowRules,
  before: readonly string[],
  { sendsBack }: Pick<Says, 'sendsBack'>,
): readonly Regression[] {
  return regressions.filter(
    ({ id, reopens: [first] }) => sendsBack.includes(id) && first !== undefined && before.includes(first),
  );
}

/** The steps done after a reply, in the taught order: first what it takes back, then what it carries and may count. */
export function progress(rules: FlowRules, before: readonly string[], says: Says): readonly string[] {
  const done = new Set(before);
  for (const { reopens } of regressionsIn(rules, before, says)) for (const id of reopens) done.delete(id);
  const open = new Set(says.carries);
  // A step may wait for one that the same reply carries, wherever that stands in the order.
  for (let more = true; more;) {
    more = false;
    for (const { id, after = [] } of rules.steps) {
      if (!open.has(id) || !after.every((one) => done.has(one))) continue;
      open.delete(id);
      done.add(id);
      more = true;
    }
  }
  return rules.steps.map(({ id }) => id).filter((id) => done.has(id));
}

/** The steps done after a reply to a customer in a mood. */
export function carriedSteps(
  rules: FlowRules,
  before: readonly string[],
  reading: Reading,
  mood: Mood,
): readonly string[] {
  return progress(rules, before, saysOf(rules, reading, mood));
}

/** The first step of an order that is still open, or `complete`. */
export function flowPosition(order: readonly string[], carried: readonly string[]): string {
  return order.find((step) => !carried.includes(step)) ?? COMPLETE;
}

/** These steps and all that their being done hangs on: what they come after, and where a regression of theirs begins. */
export function withNeeded(
  { steps, regressions = [] }: FlowRules,
  named: Iterable<string>,
): ReadonlySet<string> {
  const needed = new Set(named);
  // A set gives the names added on the way too.
  for (const id of needed) {
    for (const one of steps.find((step) => step.id === id)?.after ?? []) needed.add(one);
    for (const { reopens } of regressions) {
      const [first] = reopens;
      if (first !== undefined && reopens.includes(id)) needed.add(first);
    }
  }
  return needed;
}

/** The part of a flow's rules that these steps, closed by `withNeeded`, hang on. */
export function rulesFor({ steps, regressions = [] }: FlowRules, named: ReadonlySet<string>): FlowRules {
  return {
    steps: steps.filter(({ id }) => named.has(id)),
    regressions: regressions
      .map((one) => ({ ...one, reopens: one.reopens.filter((id) => named.has(id)) }))
      .filter(({ reopens }) => reopens.length > 0),
  };
}
