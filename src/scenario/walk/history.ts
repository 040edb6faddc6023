/**
 * What of a round's history is kept beside the facts told: what became of the promises, and which surprises have happened.
 * The walk keeps them as names among the facts, since they are told apart in the same way; a blank keeps them from being ids.
 */
import { PROMISE_FATES, type PromiseFate } from '../../charts/types.ts';
import type { Condition, ConditionState } from '../../charts/condition.ts';

const PROMISE = 'promise ';
const SURPRISE = 'surprise ';

/** Names of the fates; with none of them, nothing had fallen due. */
export const FATE_NAMES: readonly string[] = PROMISE_FATES.slice(1).map((fate) => PROMISE + fate);

export function fateNames(fate: PromiseFate): readonly string[] {
  return fate === 'none' ? [] : [PROMISE + fate];
}

export function surpriseName(surprise: string): string {
  return SURPRISE + surprise;
}

/** The names of facts and history that a part of a condition looks at. */
export function namesTold(atom: Condition): readonly string[] {
  if ('told' in atom) return [atom.told];
  if ('promise' in atom) return FATE_NAMES;
  return 'happened' in atom ? [surpriseName(atom.happened)] : [];
}

/** The names that hold in a state. */
export function namesOf({
  told,
  promise,
  happened,
}: Pick<ConditionState, 'told' | 'promise' | 'happened'>): readonly string[] {
  return [...told, ...fateNames(promise), ...happened.map(surpriseName)];
}

function isHistory(name: string): boolean {
  return name.includes(' ');
}

/** The same back from names. */
export function historyOf(names: readonly string[]): Pick<ConditionState, 'told' | 'promise' | 'happened'> {
  return {
    told: names.filter((name) => !isHistory(name)),
    promise: PROMISE_FATES.find((fate) => names.includes(PROMISE + fate)) ?? 'none',
    happened: names.filter((name) => name.startsWith(SURPRISE)).map((name) => name.slice(SURPRISE.length)),
  };
}
