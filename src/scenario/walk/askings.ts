/** The askings that a beat tells apart. */
import { atomsOf, type Condition } from '../../charts/condition.ts';
import { maskOf } from './state-code.ts';
import type { Tracked } from './tracked.ts';

/** An asking that the beat's conditions tell apart, and the tracked facts that it may bring out. */
export interface Asking {
  readonly asks: string | null;
  readonly facts: number;
  /** It may ask for something that the walk doesn't follow. */
  readonly bare: boolean;
}

/** Asking for nothing, for each fact that a condition names, and for any other. */
export function askingsOf(
  conditions: readonly Condition[],
  facts: readonly string[],
  tracked: Tracked,
): readonly Asking[] {
  const named = new Set(
    conditions.flatMap(atomsOf).flatMap((atom) => ('asks' in atom && atom.asks !== 'any' ? [atom.asks] : [])),
  );
  const others = facts.filter((fact) => !named.has(fact));
  const [other] = others;
  return [
    { asks: null, facts: 0, bare: true },
    ...facts
      .filter((fact) => named.has(fact))
      .map((asks) => {
        const mask = maskOf(tracked.facts, [asks]);
        return { asks, facts: mask, bare: mask === 0 };
      }),
    ...(other === undefined
      ? []
      : [
          {
            asks: other,
            facts: maskOf(tracked.facts, others),
            bare: others.some((fact) => !tracked.facts.includes(fact)),
          },
        ]),
  ];
}
