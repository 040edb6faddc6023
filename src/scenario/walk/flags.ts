/** The flags that a reply's effects in a beat can hang on. */
import { atomsOf, type Condition } from '../../charts/condition.ts';
import { isCriterionId, MOVE_IDS, type Flag } from '../../shared/rubric-ids.ts';

function anysIn(condition: Condition): readonly (readonly Condition[])[] {
  if ('all' in condition) return condition.all.flatMap(anysIn);
  if ('any' in condition) return [condition.any, ...condition.any.flatMap(anysIn)];
  return 'not' in condition ? anysIn(condition.not) : [];
}

function isMove(flag: Flag): boolean {
  return (MOVE_IDS as readonly string[]).includes(flag);
}

/** What binds a reply to nothing that a move doesn't: the pitfalls bear on self-control, the steps on the numbers. */
function asFreeAsAMove(flag: Flag): boolean {
  return isMove(flag) || (isCriterionId(flag) && !flag.startsWith('pitfall.'));
}

/**
 * The flags that these conditions name, without those that bring nothing new: of alternatives that stand nowhere else, a move
 * speaks for the others, since any reply can make it.
 */
export function flagsIn(conditions: readonly Condition[]): readonly Flag[] {
  const named = conditions.flatMap(atomsOf).flatMap((atom) => ('met' in atom ? [atom.met] : []));
  const dropped = new Set(
    conditions.flatMap(anysIn).flatMap((alternatives) => {
      const own = alternatives
        .flatMap((one) => ('met' in one ? [one.met] : []))
        .filter((flag) => asFreeAsAMove(flag) && named.filter((one) => one === flag).length === 1);
      const spokesman = own.find(isMove);
      return spokesman === undefined ? [] : own.filter((flag) => flag !== spokesman);
    }),
  );
  return [...new Set(named)].filter((flag) => !dropped.has(flag));
}
