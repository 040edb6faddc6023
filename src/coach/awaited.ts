/** What a customer waits for, read off the condition of the beat. */
import type { Condition } from '../charts/condition.ts';
import type { Need } from './types.ts';

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

/** What a condition waits for, each way of fulfilling it; what stands under a "not" is no wait. */
export function awaitedBy(condition: Condition): readonly Need[] {
  if ('all' in condition) return condition.all.flatMap(awaitedBy);
  if ('any' in condition) return condition.any.flatMap(awaitedBy);
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
