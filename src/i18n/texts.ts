/** Codes of the core → sentences: the few places where a key is built from a code. */
import type { TFunction } from 'i18next';
import type { CriterionId } from '../shared/rubric-ids.ts';

type Any = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** A sentence by a key that is made of codes; `codeText(t, 'customer:mood', 'calm')`. */
export function codeText(
  t: TFunction<never> | TFunction,
  group: string,
  code: string | number,
  params?: Readonly<Record<string, unknown>>,
): string {
  return (t as unknown as Any)(`${group}.${code}`, params);
}

/** Name, one-line meaning, or the sentence of a finding's code, for a criterion. */
export function criterionText(
  t: TFunction<never> | TFunction,
  id: CriterionId,
  part: 'name' | 'what' | { readonly code: string },
): string {
  const [group = '', name = ''] = id.split('.');
  const key = typeof part === 'string' ? part : `codes.${part.code}`;
  return (t as unknown as Any)(`criteria-${group}:${name}.${key}`);
}
