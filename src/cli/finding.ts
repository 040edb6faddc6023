import type { Diagnostic } from '../scenario/diagnostic.ts';
import type { Translate } from './io.ts';

/** One finding as it is printed: places count from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
  /** The shortest course that shows it. */
  readonly path?: readonly string[];
}

/** A diagnostic with its sentences. */
export function diagnosticFinding(diagnostic: Diagnostic, t: Translate): Finding {
  const { code, severity, file, line, column, pointer, params, path } = diagnostic;
  const meant = params['meant'] === undefined ? '' : ` ${t('diagnostics:meant', params)}`;
  return {
    file,
    line,
    column,
    pointer,
    code,
    severity,
    message: t(`diagnostics:codes.${code}.what`, params),
    hint: `${t(`diagnostics:codes.${code}.todo`, params)}${meant}`,
    ...(path === undefined ? {} : { path }),
  };
}
