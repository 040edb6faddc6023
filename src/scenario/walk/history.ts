/**
 * What of a round's history is kept beside the facts told: what became of the promises, which surprises have happened, and the
 * type that the customer is of now.
 * The walk keeps them as names among the facts, since they are told apart in the same way; a blank keeps them from being ids.
 */
import { PERSONA_IDS, PROMISE_FATES, type PersonaId, type PromiseFate } from '../../charts/types.ts';
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

/** Names of the digits that number the types, so that four of them need no more than two bits. */
export const TYPE_NAMES: readonly string[] = ['type 1', 'type 2'];

export function typeNames(persona: PersonaId): readonly string[] {
  const index = PERSONA_IDS.indexOf(persona);
  return TYPE_NAMES.filter((_, bit) => (index & (1 << bit)) !== 0);
}

/** The names of facts and history that a part of a condition looks at. */
export function namesTold(atom: Condition): readonly string[] {
  if ('told' in atom) return [atom.told];
  if ('promise' in atom) return FATE_NAMES;
  if ('persona' in atom) return TYPE_NAMES;
  return 'happened' in atom ? [surpriseName(atom.happened)] : [];
}

type History = Pick<ConditionState, 'told' | 'promise' | 'happened' | 'persona'>;

/** The names that hold in a state. */
export function namesOf({ told, promise, happened, persona }: History): readonly string[] {
  return [...told, ...fateNames(promise), ...happened.map(surpriseName), ...typeNames(persona)];
}

function isHistory(name: string): boolean {
  return name.includes(' ');
}

/** The same back from names. */
export function historyOf(names: readonly string[]): History {
  return {
    told: names.filter((name) => !isHistory(name)),
    promise: PROMISE_FATES.find((fate) => names.includes(PROMISE + fate)) ?? 'none',
    happened: names.filter((name) => name.startsWith(SURPRISE)).map((name) => name.slice(SURPRISE.length)),
    persona:
      PERSONA_IDS[TYPE_NAMES.reduce((sum, name, bit) => sum + (names.includes(name) ? 1 << bit : 0), 0)] ??
      'rational',
  };
}
