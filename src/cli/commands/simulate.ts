/**
 * `tongpin simulate FILE|DIR… [--persona P] [--lang L] [--seeds COUNT] [--json]`: seven bots play each scenario in text. Exit 1
 * when a bot ends out of order.
 */
import type { Flows } from '../../charts/flows/index.ts';
import { checkScenario } from '../../scenario/check.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import type { Lang } from '../../shared/lang.ts';
import { voices } from '../../wiring/voices.ts';
import { diagnosticFinding } from '../finding.ts';
import { grader } from '../grader.ts';
import { authorFiles } from '../author-files.ts';
import { EXIT, type Io } from '../io.ts';
import { ownFlows } from '../own-flows.ts';
import { disorders, scoreRanges, simulate, type Outcome } from '../simulate.ts';

export interface SimulateOptions {
  readonly persona: string | undefined;
  readonly lang: Lang | null;
  readonly seeds: string;
  readonly json: boolean;
}

function printTable(scenario: Scenario, outcomes: readonly Outcome[], io: Io): void {
  io.out(`${scenario.id}:`);
  for (const { lang, persona, bot, seed, ending, rank, score } of outcomes) {
    const cells = [
      lang.padEnd(8),
      persona.padEnd(10),
      bot.padEnd(8),
      String(seed).padStart(3),
      String(score).padStart(4),
    ];
    io.out(`  ${cells.join(' ')}  ${rank.toFixed(2)}  ${ending ?? '–'}`);
  }
  io.out(io.t('cli:simulate.scores'));
  for (const { ending, rank, scores } of scoreRanges(outcomes, scenario)) {
    io.out(`  ${rank.toFixed(2)}  ${ending}: ${scores === null ? '–' : scores.join('–')}`);
  }
}

/** One scenario's outcomes; `null` when it can't be played, with the reason told. */
function played(
  file: string,
  personas: readonly PersonaId[],
  { lang, seeds, json }: SimulateOptions,
  flows: Flows,
  io: Io,
): { readonly outcomes: readonly Outcome[]; readonly isOrdered: boolean } | null {
  const { scenario, diagnostics } = checkScenario(io.read(file), file, flows);
  if (scenario === null) {
    for (const { line, column, message } of diagnostics.map((one) => diagnosticFinding(one, io.t)))
      io.err(`${file}:${line}:${column}: ${message}`);
    return null;
  }
  const langs = scenario.languages.filter((one) => lang === null || one === lang);
  const outcomes = simulate({ scenario, voices, grader, flows, personas, langs, seeds: Number(seeds) });
  const wrong = disorders(outcomes, scenario.persona);
  if (!json) printTable(scenario, outcomes, io);
  for (const { outcome, problem, bound } of wrong) {
    io.err(`${file}: ${io.t(`cli:simulate.${problem}`, { ...outcome, bound })}`);
  }
  return { outcomes, isOrdered: wrong.length === 0 };
}

export function simulateCommand(paths: readonly string[], options: SimulateOptions, io: Io): number {
  const { persona, seeds, json } = options;
  const personas = PERSONA_IDS.filter((id) => persona === undefined || id === persona);
  if (personas.length === 0) {
    io.err(io.t('cli:play.persona', { persona, allowed: PERSONA_IDS.join(', ') }));
    return EXIT.usage;
  }
  if (!/^[1-9]\d{0,3}$/.test(seeds)) {
    io.err(io.t('cli:simulate.badSeeds'));
    return EXIT.usage;
  }
  const files = authorFiles(paths, io);
  if (files === null) return EXIT.usage;
  const { flows } = ownFlows(files, io);
  const rounds = files.scenarios.map((file) => played(file, personas, options, flows, io));
  if (json)
    io.out(
      JSON.stringify(
        rounds.flatMap((one) => one?.outcomes ?? []),
        null,
        2,
      ),
    );
  return rounds.every((one) => one?.isOrdered === true) ? EXIT.fine : EXIT.findings;
}
