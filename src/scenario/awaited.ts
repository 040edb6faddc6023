/** What a customer waits for, read off the condition of the beat. */
import type { Condition } from '../charts/condition.ts';
import type { PersonaId } from '../charts/types.ts';

/** What a customer may wait for, in the order in which it is taught to be given. */
export const NEEDS = [
  'heard',
  'owned',
  'reason',
  'act',
  'options',
  'assurance',
  'prevent',
  'consent',
  'follow_up',
] as const;
export type Need = (typeof NEEDS)[number];

const BY_CRITERION: { readonly [C in string]?: Need } = {
  'resolve.reason': 'reason',
  'resolve.options': 'options',
  'fit.assurance': 'assurance',
  'apology.prevent': 'prevent',
  'resolve.consent': 'consent',
  'resolve.follow_up': 'follow_up',
  'listen.restate': 'heard',
};

/** Whether a range asks for something at all. */
function waits({ gte = 0 }: { readonly gte?: number | undefined }): boolean {
  return gte > 0;
}

/** Whether a customer of this type can't meet a condition, whatever is said. */
function isForAnother(condition: Condition, persona: PersonaId): boolean {
  if ('all' in condition) return condition.all.some((part) => isForAnother(part, persona));
  if ('any' in condition) return condition.any.every((part) => isForAnother(part, persona));
  if ('not' in condition) return 'persona' in condition.not && condition.not.persona === persona;
  return 'persona' in condition && condition.persona !== persona;
}

/**
 * What a condition waits for from a customer who is now of this type, each way of fulfilling it; what stands under a "not" is no
 * wait, and what only waits for a customer of another type is none either.
 */
export function awaitedBy(condition: Condition, persona: PersonaId): readonly Need[] {
  if (isForAnother(condition, persona)) return [];
  if ('all' in condition) return condition.all.flatMap((part) => awaitedBy(part, persona));
  if ('any' in condition) return condition.any.flatMap((part) => awaitedBy(part, persona));
  if ('met' in condition) {
    const need = BY_CRITERION[condition.met];
    return need === undefined ? [] : [need];
  }
  if ('heard' in condition) return waits(condition.heard) ? ['heard'] : [];
  if ('owned' in condition) return waits(condition.owned) ? ['owned'] : [];
  if ('concrete' in condition) return waits(condition.concrete) ? ['act'] : [];
  return [];
}

/** Acts of a kind, each with a time: where one of them is waited for, an act as such is asked for with it. */
const KINDS_OF_ACT: ReadonlySet<Need> = new Set(['options', 'prevent', 'follow_up']);

/** Each need once; of an act and its kinds the kind, of an act and an assurance the act. */
export function plainest(needs: readonly Need[]): Need[] {
  const all = [...new Set(needs)];
  const hasKind = all.some((need) => KINDS_OF_ACT.has(need));
  if (!all.includes('act')) return all;
  return all.filter((need) => need !== (hasKind ? 'act' : 'assurance'));
}
