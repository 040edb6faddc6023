/** How a report speaks: sentences by key, as the caller's language has them. */
import type { CriterionId } from '../shared/rubric-ids.ts';

export interface Translator {
  /** A sentence of the catalogue, `namespace:key`. */
  readonly say: (key: string, params?: Readonly<Record<string, unknown>>) => string;
  /** Name, one-line meaning, or the sentence of a finding's code, for a criterion. */
  readonly criterion: (id: CriterionId, part: 'name' | 'what' | { readonly code: string }) => string;
}

/** Points as they are told: one place after the point at most. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

/** Points with their sign, a true minus. */
export function signed(points: number): string {
  return `${points > 0 ? '+' : '−'}${rounded(Math.abs(points))}`;
}
