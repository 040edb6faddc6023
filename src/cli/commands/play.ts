/** `tongpin play FILE [--plan NAME] [--persona P] [--lang L]`: a round in the terminal, typed or from a plan. */
import { createInterface } from 'node:readline';
import type { Scenario } from '../../scenario/schema.ts';
import { checkScenario } from '../../scenario/check.ts';
import type { RoundView, SaidPart, TurnView } from '../../session/types.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import { isLang, type Lang } from '../../shared/lang.ts';
import { voices } from '../../wiring/voices.ts';
import { grader } from '../grader.ts';
import { diagnosticFinding } from '../finding.ts';
import { EXIT, type Io } from '../io.ts';
import { openPlay, type OpenPlay } from '../../session/play-replies.ts';

interface PlayOptions {
  readonly persona: string | undefined;
  readonly plan: string | undefined;
  readonly lang: string | undefined;
}

function printSaid(name: string, said: readonly SaidPart[], io: Io): void {
  for (const { text } of said) io.out(`${name}: ${text}`);
}

/** What a reply moved, and the customer's answer. */
function printTurn(turn: TurnView, name: string, io: Io): void {
  for (const { dimension, from, to, because, quote } of turn.causes) {
    const word = (value: string | number): string =>
      dimension === 'patience' ? String(value) : io.t(`customer:${dimension}.${value}`);
    const params = {
      dimension: io.t(`customer:${dimension}Label`),
      from: word(from),
      to: word(to),
      because: io.t(`talk:because.${because}`),
      quote,
    };
    io.out(`    ${quote === null ? io.t('cli:play.moved', params) : io.t('cli:play.movedBy', params)}`);
  }
  printSaid(name, turn.said, io);
}

function printEnd(view: RoundView, scenario: Scenario, lang: Lang, io: Io): void {
  const ending = view.position?.ending ?? null;
  const texts = ending === null ? undefined : scenario.texts[lang]?.endings[ending];
  if (texts === undefined) {
    io.out(io.t('cli:play.left'));
    return;
  }
  io.out('');
  io.out(io.t('cli:play.ended', { title: texts.title }));
  io.out(texts.outcome);
}

/** Says one reply; `false` when the round takes no more. */
function say(play: OpenPlay, text: string, name: string, io: Io): boolean {
  const result = play.reply(text);
  if (!result.ok) {
    io.err(io.t(`common:error.${result.error}`));
    return play.view().phase === 'talking';
  }
  const turn = result.value.turns.at(-1);
  if (turn !== undefined) printTurn(turn, name, io);
  return result.value.phase === 'talking';
}

async function typed(play: OpenPlay, name: string, io: Io): Promise<void> {
  io.out(io.t('cli:play.howto'));
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: io.t('cli:play.prompt'),
  });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() === '' || !say(play, line, name, io)) break;
    lines.prompt();
  }
  lines.close();
}

/** The language to play in: the one asked for where the scenario has it, else its first. */
function spokenLanguage(scenario: Scenario, asked: string | undefined, io: Io): Lang {
  const wanted = asked !== undefined && isLang(asked) ? asked : io.lang;
  const [first = wanted] = scenario.languages;
  if (scenario.languages.includes(wanted)) return wanted;
  io.err(io.t('cli:play.language', { lang: wanted, used: first }));
  return first;
}

/** Plays a file; exit 1 when it has errors, or when a plan's ending isn't reached. */
export async function playCommand(file: string, options: PlayOptions, io: Io): Promise<number> {
  if (io.kind(file) !== 'file') {
    io.err(io.t('cli:cannotRead', { file }));
    return EXIT.usage;
  }
  const { scenario, diagnostics } = checkScenario(io.read(file), file);
  if (scenario === null) {
    for (const { line, column, message } of diagnostics.map((one) => diagnosticFinding(one, io.t))) {
      io.err(`${file}:${line}:${column}: ${message}`);
    }
    return EXIT.findings;
  }
  const plan = scenario.plans.find(({ name }) => name === options.plan);
  if (options.plan !== undefined && plan === undefined) {
    const allowed = scenario.plans.map(({ name }) => name).join(', ');
    io.err(io.t('cli:play.noPlan', { name: options.plan, allowed }));
    return EXIT.usage;
  }
  const persona = options.persona ?? plan?.persona ?? scenario.persona;
  if (!(PERSONA_IDS as readonly string[]).includes(persona)) {
    io.err(io.t('cli:play.persona', { persona, allowed: PERSONA_IDS.join(', ') }));
    return EXIT.usage;
  }
  const lang = plan?.lang ?? spokenLanguage(scenario, options.lang, io);
  const play = openPlay({ scenario, voices, grader, persona: persona as PersonaId, lang });
  const name = scenario.texts[lang]?.customer.name ?? '';
  printSaid(name, play.view().opening, io);
  if (plan === undefined) {
    await typed(play, name, io);
    printEnd(play.view(), scenario, lang, io);
    return EXIT.fine;
  }
  for (const reply of plan.replies) {
    io.out(`${io.t('cli:play.you')}: ${reply}`);
    if (!say(play, reply, name, io)) break;
  }
  printEnd(play.view(), scenario, lang, io);
  const ending = play.view().position?.ending ?? null;
  if (ending === plan.ending) return EXIT.fine;
  io.err(io.t('cli:play.planDiffers', { wanted: plan.ending, found: ending ?? '–' }));
  return EXIT.findings;
}
