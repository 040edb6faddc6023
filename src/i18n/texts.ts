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

/** The name of a flow, or what it is for. */
export function flowText(t: TFunction<never> | TFunction, flow: string, part: 'name' | 'about'): string {
  return (t as unknown as Any)(`flows:flow.${flow}.${part}`);
}

/** A step of a flow: its name, the name where there is little room, or what it is and how it sounds. */
export function stepText(
  t: TFunction<never> | TFunction,
  flow: string,
  step: string,
  part: 'name' | 'short' | 'what',
): string {
  return (t as unknown as Any)(`flows:flow.${flow}.steps.${step}.${part}`);
}

/** The name of a milestone, or why a flow went back. */
export function courseWords(
  t: TFunction<never> | TFunction,
  flow: string,
  kind: 'milestones' | 'regressions',
  id: string,
): string {
  return (t as unknown as Any)(`flows:flow.${flow}.${kind}.${id}`);
}

/** All that a pure report says, by key. */
export function translatorOf(t: TFunction<never> | TFunction): {
  readonly say: Any;
  readonly criterion: (id: CriterionId, part: Parameters<typeof criterionText>[2]) => string;
} {
  return { say: t as unknown as Any, criterion: (id, part) => criterionText(t, id, part) };
}

interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const TYPES = new Set(['string', 'number', 'int', 'boolean', 'array', 'object', 'record']);

/** The words for what a parser or a schema names by a code. */
function spelled(t: Any, { problem, expected, ...rest }: Told['params']): Told['params'] {
  const type = TYPES.has(String(expected)) ? expected : expected === '' ? 'other' : null;
  return {
    ...rest,
    ...(problem === undefined ? {} : { problem: t(`diagnostics:problems.${problem}`) }),
    ...(expected === undefined
      ? {}
      : { expected: type === null ? expected : t(`diagnostics:types.${type}`) }),
  };
}

/** What is wrong in an author's file, and what to do about it. */
export function diagnosticText(
  translate: TFunction<never> | TFunction | Any,
  { code, params }: Told,
): { readonly message: string; readonly hint: string } {
  const t = translate as unknown as Any;
  const said = spelled(t, params);
  const meant = said['meant'] === undefined ? '' : ` ${t('diagnostics:meant', said)}`;
  return {
    message: t(`diagnostics:codes.${code}.what`, said),
    hint: `${t(`diagnostics:codes.${code}.todo`, said)}${meant}`,
  };
}

/** The shortest course of beats that shows what is wrong. */
export function courseText(t: TFunction<never> | TFunction | Any, path: readonly string[]): string {
  return (t as unknown as Any)('diagnostics:path', { path: path.join(' → ') });
}
