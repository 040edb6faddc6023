/** `tongpin check FILE|DIR… [--json]`: every mistake with its place, and proof that a scenario can be played. */
import { TAUGHT_FLOWS, type Flows } from '../../charts/flows/index.ts';
import { checkScenario, readScenario } from '../../scenario/check.ts';
import { askingRecall } from '../../grading/asking-recall.ts';
import { askablesOf } from '../../scenario/askables.ts';
import { courseText } from '../../i18n/texts.ts';
import { parseSource } from '../../scenario/parse.ts';
import { grader } from '../grader.ts';
import { voices } from '../../wiring/voices.ts';
import { authorFiles } from '../author-files.ts';
import { plansFindings, samplesFindings, type Locate } from '../check-play.ts';
import type { Finding } from '../finding.ts';
import { diagnosticFinding } from '../finding.ts';
import { EXIT, type Io } from '../io.ts';
import { ownFlows } from '../own-flows.ts';

/** All findings of one scenario: those of the proof, then of its own samples and plans when it can be played. */
export function checkFile(file: string, io: Io, flows: Flows = TAUGHT_FLOWS): readonly Finding[] {
  const text = io.read(file);
  const { scenario, diagnostics } = checkScenario(text, file, flows);
  const findings = diagnostics.map((diagnostic) => diagnosticFinding(diagnostic, io.t));
  if (scenario === null) return findings;
  const source = parseSource(text, file);
  // Any code would do: only the place is asked for.
  const locate: Locate = (at) => source.locate({ code: 'wrong-value', at });
  return [
    ...findings,
    ...samplesFindings(scenario, locate, grader, io.t),
    ...plansFindings(scenario, locate, { voices, grader, flows }, io.t),
  ];
}

function print({ file, line, column, pointer, severity, message, hint, path }: Finding, io: Io): void {
  io.out(
    `${file}:${line}:${column}: ${io.t(`diagnostics:severity.${severity}`)}: ${message} (${pointer || '/'})`,
  );
  if (hint !== undefined) io.out(`    ${io.t('cli:check.hint', { hint })}`);
  if (path !== undefined) io.out(`    ${courseText(io.t, path)}`);
}

/** How well askings in other words are understood, fact by fact, for every language of a sound scenario. */
function printRecall(file: string, io: Io, flows: Flows): void {
  const { scenario } = readScenario(io.read(file), file, flows);
  for (const [lang, texts] of Object.entries(scenario?.texts ?? {})) {
    const recalls = askingRecall(askablesOf(texts));
    if (recalls.length === 0) continue;
    const facts = recalls.map(({ fact, right, askings }) => `${fact} ${right}/${askings}`).join(', ');
    io.out(io.t('cli:check.recall', { file, lang, facts }));
  }
}

/** Checks the files; exit 1 when an error was found, warnings alone are fine. */
export function checkCommand(paths: readonly string[], json: boolean, io: Io): number {
  const files = authorFiles(paths, io);
  if (files === null) return EXIT.usage;
  const { flows, diagnostics } = ownFlows(files, io);
  const findings = [
    ...diagnostics.map((one) => diagnosticFinding(one, io.t)),
    ...files.scenarios.flatMap((file) => checkFile(file, io, flows)),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) io.out(JSON.stringify(findings, null, 2));
  else if (findings.length === 0)
    io.out(io.t('cli:check.fine', { count: files.scenarios.length + files.flows.length }));
  else {
    for (const finding of findings) print(finding, io);
    io.out(io.t('cli:check.found', { errors, warnings: findings.length - errors }));
  }
  if (!json) for (const file of files.scenarios) printRecall(file, io, flows);
  return errors > 0 ? EXIT.findings : EXIT.fine;
}
