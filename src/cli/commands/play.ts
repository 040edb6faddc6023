/** `tongpin play FILE [--plan NAME] [--persona P] [--lang L]`: a round in the terminal, typed or from a plan. */
import { createInterface } from 'node:readline';
import type { PlanReply, Scenario } from '../../scenario/schema.ts';
import { checkScenario } from '../../scenario/check.ts';
import { isDirection } from '../../report/said.ts';
import type { RoundView, SaidPart, TurnView } from '../../session/types.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import { isLang, type Lang } from '../../shared/lang.ts';
import { voices } from '../../wiring/voices.ts';
import { grader } from '../grader.ts';
import { diagnosticFinding } from '../finding.ts';
import { EXIT, type Io } from '../io.ts';
import { ownFlows } from '../own-flows.ts';
import { printAct, printPending } from '../play-acts.ts';
import { openPlay, type OpenPlay } from '../../session/play-replies.ts';

interface PlayOptions {
  readonly persona: string | undefined;
  readonly plan: string | undefined;
  readonly lang: string | undefined;
}

function printSaid(name: string, said: readonly SaidPart[], io: Io): void {
  for (const part of said) io.out(isDirection(part) ? `  * ${part.text}` : `${name}: ${part.text}`);
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

interface Table {
  readonly play: OpenPlay;
  readonly scenario: Scenario;
  readonly name: string;
  readonly lang: Lang;
  readonly io: Io;
}

/** Says one reply, or warns of what won't be kept; `false` when the round takes no more. */
function say({ play, name, io }: Table, said: PlanReply): boolean {
  const result = typeof said === 'string' ? play.reply(said) : play.warn(said.warn);
  if (!result.ok) {
    io.err(io.t(`common:error.${result.error}`));
    return play.view().phase === 'talking';
  }
  const turn = result.value.turns.at(-1);
  if (turn !== undefined) printTurn(turn, name, io);
  return result.value.phase === 'talking';
}

/** Tells what lies between two contacts, if the last reply led there. */
function tellPending({ play, scenario, lang, io }: Table): void {
  const pending = play.pending();
  if (pending !== null) printPending(pending, scenario, lang, io);
}

/** Lets time pass until the next contact begins. */
function goOn({ play, scenario, name, lang, io }: Table): void {
  const { ok } = play.beginAct();
  if (!ok) return;
  printAct(play.view(), scenario, lang, io);
  printSaid(name, play.view().acts.at(-1)?.said ?? [], io);
}

async function typed(table: Table): Promise<void> {
  const { play, io } = table;
  io.out(io.t('cli:play.howto'));
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: io.t('cli:play.prompt'),
  });
  const ask = (): void => {
    const pending = play.pending();
    if (pending !== null) io.out(io.t(pending.canWarn ? 'cli:play.mayWarn' : 'cli:play.mayGoOn'));
    lines.prompt();
  };
  ask();
  for await (const line of lines) {
    const text = line.trim();
    const pending = play.pending();
    if (pending === null) {
      if (text === '' || !say(table, line)) break;
      tellPending(table);
    } else if (text !== '' && pending.canWarn) {
      if (!say(table, { warn: line })) break;
    } else goOn(table);
    ask();
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
  const { flows } = ownFlows({ scenarios: [file], flows: [] }, io);
  const { scenario, diagnostics } = checkScenario(io.read(file), file, flows);
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
  const play = openPlay({ scenario, voices, grader, flows, persona: persona as PersonaId, lang });
  const name = scenario.texts[lang]?.customer.name ?? '';
  const table: Table = { play, scenario, name, lang, io };
  printSaid(name, play.view().opening, io);
  if (plan === undefined) {
    await typed(table);
    printEnd(play.view(), scenario, lang, io);
    return EXIT.fine;
  }
  for (const reply of plan.replies) {
    if (typeof reply === 'string' && play.pending() !== null) goOn(table);
    io.out(`${io.t('cli:play.you')}: ${typeof reply === 'string' ? reply : reply.warn}`);
    if (!say(table, reply)) break;
    tellPending(table);
  }
  printEnd(play.view(), scenario, lang, io);
  const ending = play.view().position?.ending ?? null;
  if (ending === plan.ending) return EXIT.fine;
  io.err(io.t('cli:play.planDiffers', { wanted: plan.ending, found: ending ?? '–' }));
  return EXIT.findings;
}
