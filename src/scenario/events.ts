/** The finite alphabet of the walk: every reading that can make a difference to a round. */
import type { CriterionId, StepId } from '../shared/rubric-ids.ts';
import type { Grade3, Reading } from '../charts/types.ts';
import type { Condition } from './condition.ts';

const GRADES: readonly Grade3[] = [0, 1, 2];
const FITS = [-1, 0, 1] as const;
/** Beyond this many independent flags only single ones, none and all are tried. */
const MAX_FREE_FLAGS = 5;

/** The criteria and steps that conditions name. */
function metIn(condition: Condition, found: Set<CriterionId | StepId>): void {
  if ('all' in condition) for (const part of condition.all) metIn(part, found);
  else if ('any' in condition) for (const part of condition.any) metIn(part, found);
  else if ('not' in condition) metIn(condition.not, found);
  else if ('met' in condition) found.add(condition.met);
}

/** What a condition names of a kind of name: facts told or asked for, steps of the flow. */
export function namesIn(condition: Condition, kind: 'fact' | 'step', found: Set<string>): void {
  if ('all' in condition) for (const part of condition.all) namesIn(part, kind, found);
  else if ('any' in condition) for (const part of condition.any) namesIn(part, kind, found);
  else if ('not' in condition) namesIn(condition.not, kind, found);
  else if (kind === 'fact' && 'told' in condition) found.add(condition.told);
  else if (kind === 'fact' && 'asks' in condition && condition.asks !== 'any') found.add(condition.asks);
  else if (kind === 'step' && 'step' in condition) found.add(condition.step);
}

/** What a step of the flow is carried by. */
const CARRIED_BY: { readonly [step: string]: CriterionId | StepId } = {
  listen: 'step.listen',
  establish: 'step.establish',
  apologize: 'step.apologize',
  propose: 'step.resolve',
  consent: 'resolve.consent',
  follow_up: 'resolve.follow_up',
};

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length > MAX_FREE_FLAGS) return [[], ...items.map((item) => [item]), items];
  let all: (readonly T[])[] = [[]];
  for (const item of items) all = all.concat(all.map((part) => [...part, item]));
  return all;
}

/** Steps of the reply that follow from the numbers as they do in `toEvent`, so that no impossible reply opens a way. */
const DERIVED: ReadonlySet<string> = new Set(['step.control', 'step.establish', 'step.resolve']);

/** All combinations of the five numbers, with the steps that follow from them, asking nothing. */
export const NUMERIC_READINGS: readonly Reading[] = GRADES.flatMap((hurt) =>
  GRADES.flatMap((heard) =>
    GRADES.flatMap((owned) =>
      GRADES.flatMap((concrete) =>
        FITS.map((fit): Reading => {
          const met: StepId[] = [];
          if (hurt < 2 && (heard > 0 || owned > 0 || concrete > 0)) met.push('step.control');
          if (heard > 0) met.push('step.establish');
          if (concrete > 0) met.push('step.resolve');
          return { hurt, heard, owned, concrete, fit, asks: null, unclear: false, met };
        }),
      ),
    ),
  ),
);

/** A reply that could not be read. */
export const UNCLEAR_READING: Reading = {
  hurt: 0,
  heard: 0,
  owned: 0,
  concrete: 0,
  fit: 0,
  asks: null,
  unclear: true,
  met: [],
};

/** Sets of criteria and steps, beside the derived ones, that conditions name or the steps are carried by. */
export function freeFlags(
  conditions: readonly Condition[],
  steps: readonly string[],
): readonly (readonly (CriterionId | StepId)[])[] {
  const named = new Set<CriterionId | StepId>();
  for (const condition of conditions) metIn(condition, named);
  for (const step of steps) {
    const flag = CARRIED_BY[step];
    if (flag !== undefined) named.add(flag);
  }
  return subsets([...named].filter((flag) => !DERIVED.has(flag)));
}
