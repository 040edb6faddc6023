/** The guards and actions that only a round has: the dialogue's conditions, and what is told. One version for the machine and the walk. */
import type { PromiseFate, Reading } from '../charts/types.ts';
import type { ChartContext } from '../charts/vocabulary.ts';
import { holds, type Condition, type ConditionState } from '../charts/condition.ts';
import { worstFate } from '../shared/promise-fate.ts';

/** What a condition is held against, from the charts' context. */
export function conditionState(context: ChartContext): ConditionState {
  const { mood, trust, patience, disclosure, told, carried, control, promise, happened, persona } = context;
  return {
    mood,
    trust,
    patience,
    disclosure,
    told,
    promise,
    happened,
    persona,
    steps: control === 'kept' ? [...carried, 'control'] : carried,
  };
}

/** Guard `when`. */
export function when(context: ChartContext, reading: Reading, condition: Condition): boolean {
  return holds(condition, reading, conditionState(context));
}

/** Action `tell`: a fact that was asked for comes out when its condition holds; told facts only grow. */
export function tell(
  context: ChartContext,
  reading: Reading,
  opens: { readonly [fact: string]: Condition },
): Partial<ChartContext> {
  const { asks } = reading;
  if (asks === null || context.told.includes(asks)) return {};
  const condition = Object.hasOwn(opens, asks) ? opens[asks] : undefined;
  return condition !== undefined && when(context, reading, condition)
    ? { told: [...context.told, asks] }
    : {};
}

/** Action `reveal`: a beat tells facts by itself. */
export function reveal(context: ChartContext, facts: readonly string[]): Partial<ChartContext> {
  const fresh = facts.filter((fact) => !context.told.includes(fact));
  return fresh.length === 0 ? {} : { told: [...context.told, ...fresh] };
}

/** Action `happen`: a surprise happens, once more if it may, and may tell facts. */
export function happen(
  context: ChartContext,
  surprise: string,
  facts: readonly string[],
): Partial<ChartContext> {
  return { ...reveal(context, facts), happened: [...context.happened, surprise] };
}

/** Action `settle`: an act begins, and what became of the promises is remembered: of all so far the worst. */
export function settle({ promise }: ChartContext, fate: PromiseFate): Partial<ChartContext> {
  return { promise: worstFate([promise, fate]) };
}
