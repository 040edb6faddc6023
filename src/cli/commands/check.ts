/** `tongpin check FILE|DIR… [--json]`: every mistake with its place, and proof that a scenario can be played. */
import { checkScenario } from '../../scenario/check.ts';
import { parseSource } from '../../scenario/parse.ts';
import { grader } from '../grader.ts';
import { voices } from '../../wiring/content.ts';
import { plansFindings, samplesFindings, type Locate } from '../check-play.ts';
import type { Finding } from '../finding.ts';
import { diagnosticFinding } from '../finding.ts';
import { EXIT, type Io } from '../io.ts';
import { scenarioFiles } from '../scenario-files.ts';

/** All findings of one file: those of the proof, then of its own samples and plans when it can be played. */
export function checkFile(file: string, io: Io): readonly Finding[] {
  const text = io.read(file);
  const { scenario, diagnostics } = checkScenario(text, file);
  const findings = diagnostics.map((diagnostic) => diagnosticFinding(diagnostic, io.t));
  if (scenario === null) return findings;
  const content = { scenarios: new Map([[scenario.id, scenario]]), ...voices };
  const source = parseSource(text, file);
  // Any code would do: only the place is asked for.
  const locate: Locate = (at) => source.locate({ code: 'wrong-value', at });
  return [
    ...findings,
    ...samplesFindings(scenario, locate, grader, io.t),
    ...plansFindings(scenario, locate, content, grader, io.t),
  ];
}

function print({ file, line, column, pointer, severity, message, hint, path }: Finding, io: Io): void {
  io.out(
    `${file}:${line}:${column}: ${io.t(`cli:check.severity.${severity}`)}: ${message} (${pointer || '/'})`,
  );
  if (hint !== undefined) io.out(`    ${io.t('cli:check.hint', { hint })}`);
  if (path !== undefined) io.out(`    ${io.t('cli:check.path', { path: path.join(' → ') })}`);
}

/** Checks the files; exit 1 when an error was found, warnings alone are fine. */
export function checkCommand(paths: readonly string[], json: boolean, io: Io): number {
  const files = scenarioFiles(paths, io);
  if (files === null) return EXIT.usage;
  const findings = files.flatMap((file) => checkFile(file, io));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) io.out(JSON.stringify(findings, null, 2));
  else if (findings.length === 0) io.out(io.t('cli:check.fine', { count: files.length }));
  else {
    for (const finding of findings) print(finding, io);
    io.out(io.t('cli:check.found', { errors, warnings: findings.length - errors }));
  }
  return errors > 0 ? EXIT.findings : EXIT.fine;
}
