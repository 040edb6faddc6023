/** The sets of flags that a beat tells apart: what a reply can meet, as far as its conditions and numbers differ by it. */
import { atomsOf, type Condition } from '../../charts/condition.ts';
import type { Flag } from '../../shared/rubric-ids.ts';
import { remembered } from '../../shared/remembered.ts';
import { bindingOf } from './readings.ts';
import { fromMask, maskOf } from './state-code.ts';

/** Beyond this many only small sets are tried. */
const MAX_SETS = 4096;
/** Sets are worked out as bits of whole numbers. */
const MAX_FLAGS = 30;

/** The flags that conditions name, in their order, so that those of one condition stand together. */
export function flagsIn(conditions: readonly Condition[]): readonly Flag[] {
  return [...new Set(conditions.flatMap(atomsOf).flatMap((atom) => ('met' in atom ? [atom.met] : [])))];
}

/** What is left to decide of a condition: `true` and `false` where nothing is, else its open part as text. */
function rest(condition: Condition, met: ReadonlySet<Flag>, open: ReadonlySet<Flag>): string {
  if ('not' in condition) {
    const inner = rest(condition.not, met, open);
    return inner === 'true' ? 'false' : inner === 'false' ? 'true' : `not(${inner})`;
  }
  if ('all' in condition || 'any' in condition) {
    const [parts, neutral, decides] =
      'all' in condition ? [condition.all, 'true', 'false'] : [condition.any, 'false', 'true'];
    const left = parts.map((part) => rest(part, met, open));
    if (left.includes(decides)) return decides;
    const unsure = left.filter((part) => part !== neutral);
    return unsure.length === 0 ? neutral : `${decides === 'false' ? 'all' : 'any'}(${unsure.join()})`;
  }
  if ('met' in condition && !open.has(condition.met)) return String(met.has(condition.met));
  return JSON.stringify(condition);
}

/** None, each, each two, and all: what is tried where all sets would be too many. */
function smallSets(flags: readonly Flag[]): readonly (readonly Flag[])[] {
  const pairs = flags.flatMap((one, i) => flags.slice(i + 1).map((other) => [one, other]));
  return [[], ...flags.map((flag) => [flag]), ...pairs, flags];
}

/** `rest` of one condition, by the bits of the flags met: worked out once for what it names of them. */
function restOnce(
  condition: Condition,
  flags: readonly Flag[],
  open: ReadonlySet<Flag>,
): (met: number) => string {
  const own = maskOf(flags, flagsIn([condition]));
  const of = remembered((met: number) =>
    rest(condition, new Set(fromMask(flags, met) as readonly Flag[]), open),
  );
  return (met) => of(met & own);
}

/** A set as bits, and how it binds. */
interface Bound {
  readonly met: number;
  readonly bounds: readonly number[];
}

function isFreer(a: Bound, b: Bound): boolean {
  return a.bounds.every((bound, at) => bound <= (b.bounds[at] ?? 0));
}

/**
 * A set for each way in which these flags can decide the conditions and bind the numbers. Flag by flag; of sets that leave the
 * same open, those are enough that no other binds less.
 */
export function flagSets(
  flags: readonly Flag[],
  conditions: readonly Condition[],
): readonly (readonly Flag[])[] {
  if (flags.length > MAX_FLAGS) return smallSets(flags);
  const flagsOf = (met: number): readonly Flag[] => fromMask(flags, met) as readonly Flag[];
  const open = new Set(flags);
  let sets: readonly number[] = [0];
  for (const [at, flag] of flags.entries()) {
    open.delete(flag);
    const rests = conditions.map((condition) => restOnce(condition, flags, open));
    const distinct = new Map<string, readonly Bound[]>();
    for (const met of sets.flatMap((one) => [one, one | (1 << at)])) {
      const { steps, bounds } = bindingOf(flagsOf(met));
      const key = `${steps} ${rests.map((of) => of(met)).join(' ')}`;
      const one = { met, bounds };
      const before = distinct.get(key) ?? [];
      if (!before.some((other) => isFreer(other, one)))
        distinct.set(key, [...before.filter((other) => !isFreer(one, other)), one]);
    }
    sets = [...distinct.values()].flat().map(({ met }) => met);
    if (sets.length > MAX_SETS) return smallSets(flags);
  }
  return sets.map(flagsOf);
}
