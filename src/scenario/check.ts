/** A scenario file from text to proof: parse → migrate → lint → resolve → verify, each only when the one before was sound. */
import { PERSONA_IDS } from '../charts/types.ts';
import type { Diagnostic, Fault } from './diagnostic.ts';
import { lint } from './lint.ts';
import { migrate } from './migrate.ts';
import { parseSource } from './parse.ts';
import { resolve } from './resolve.ts';
import { FORMAT_VERSION, type Scenario } from './schema.ts';
import { verify } from './verify.ts';

export interface CheckResult {
  /** The scenario when it has no error: warnings don't stop it from being played. */
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same fault under several personas is told once, for the first. */
function onceEach(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, at, params }) => {
    const key = `${code}|${at.join('/')}|${params?.['target'] ?? ''}|${params?.['lang'] ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Checks a file's text; `file` is the name that diagnostics carry. An author's mistake never throws. */
export function checkScenario(text: string, file: string): CheckResult {
  const source = parseSource(text, file);
  const broken = (faults: readonly Fault[]): CheckResult => ({
    scenario: null,
    diagnostics: [...source.diagnostics, ...faults.map((fault) => source.locate(fault))],
  });
  if (source.value === undefined) return broken([]);
  if (!isRecord(source.value))
    return broken([{ code: 'wrong-type', at: [], params: { expected: 'object' } }]);
  const migrated = migrate(source.value, FORMAT_VERSION);
  if (!migrated.ok) return broken([migrated.error]);
  const shaped = lint(migrated.value);
  if (!shaped.ok) return broken(shaped.error);
  const scenario = shaped.value;
  const names = resolve(scenario);
  if (names.some(({ severity }) => severity !== 'warning')) return broken(names);
  const proof = onceEach(PERSONA_IDS.flatMap((persona) => verify(scenario, persona)));
  const diagnostics = [...source.diagnostics, ...[...names, ...proof].map((fault) => source.locate(fault))];
  return {
    scenario: diagnostics.some(({ severity }) => severity === 'error') ? null : scenario,
    diagnostics,
  };
}
