/** What is told to an author: a code whose sentence lives in the locales, with its place and the facts of the case. */
import { nearest } from '../shared/nearest.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** `diagnostics.<code>` has a sentence and a hint in every language. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** JSON pointer to the value meant, or to its nearest parent that exists. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The shortest course of beats that shows the fault. */
  readonly path?: readonly string[];
}

export const DIAGNOSTIC_CODES = [
  'too-large-file',
  'too-deep',
  'syntax',
  'duplicate-key',
  'forbidden-key',
  'no-format',
  'newer-format',
  'unknown-format',
  'missing-field',
  'wrong-type',
  'unknown-key',
  'wrong-value',
  'empty',
  'bad-id',
  'bad-number',
  'wrong-shape',
  'duplicate-id',
  'unknown-target',
  'unknown-beat',
  'unknown-name',
  'unknown-flow',
  'unknown-step',
  'taken-flow',
  'reserved-id',
  'no-path',
  'after-cycle',
  'names-nothing',
  'hidden-need',
  'same-rank',
  'missing-language',
  'undeclared-language',
  'missing-text',
  'unused-text',
  'idle-key',
  'missing-voice',
  'unsaid-sign',
  'reveals-nothing',
  'no-clock',
  'no-solution',
  'bad-time',
  'bad-duration',
  'time-order',
  'empty-span',
  'too-few-lines',
  'duplicate-line',
  'endless',
  'unreachable',
  'no-ending',
  'no-way-on',
  'no-way-back',
  'never-true',
  'never-holds',
  'never-happens',
  'never-chosen',
  'untold-fact',
  'too-many-states',
  'more',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** What stands where something else has to: becomes what is allowed there and what was probably meant. */
export interface Choice {
  readonly found: string;
  readonly allowed: Iterable<string>;
}

/** A path in a file: keys and indexes from the root. */
export type JsonPath = readonly (string | number)[];

/** A fault before its place in the file is looked up. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly severity?: Severity;
  readonly at: JsonPath;
  /** The place is the key itself, not its value. */
  readonly key?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly choice?: Choice;
  readonly path?: readonly string[];
}

/** More names than this nobody reads. */
const MAX_ALLOWED = 40;

/** The facts of a case as they are told: with what is allowed, and what was probably meant, where there is a choice. */
export function paramsOf({ params = {}, choice }: Fault): Diagnostic['params'] {
  if (choice === undefined) return params;
  const allowed = [...choice.allowed];
  const meant = nearest(choice.found, allowed);
  const named = allowed.slice(0, MAX_ALLOWED).join(', ');
  return {
    ...params,
    allowed: allowed.length > MAX_ALLOWED ? `${named} …` : named,
    ...(meant === null ? {} : { meant }),
  };
}
