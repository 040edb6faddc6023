import { diagnosticText } from '../i18n/texts.ts';
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
  const { code, severity, file, line, column, pointer, path } = diagnostic;
  const place = { file, line, column, pointer, code, severity };
  return { ...place, ...diagnosticText(t, diagnostic), ...(path === undefined ? {} : { path }) };
}
