/** What a trainee can do in a round: each command gives the next event of the log, or the code of why not. Pure. */
import { CHARTS_VERSION, type PersonaId } from '../charts/types.ts';
import type { Assessment } from '../grading/types.ts';
import { beginAct as begin, openRound, positionOf } from '../scenario/round.ts';
import type { Clock } from '../shared/clock.ts';
import { worstFate } from '../shared/promise-fate.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { addMinutes } from '../shared/wall-time.ts';
import { fold } from '../text/fold.ts';
import { beatPrints } from './beats-now.ts';
import { causesOf, causesOfFates } from './causes.ts';
import { carries, chosenOf, type Choice, type Option } from './choice.ts';
import { answerTo, effectOf } from './foresee.ts';
import { gradeDraft, gradeReply } from './grade.ts';
import { HINT_LINE } from './customer-hint.ts';
import { HINT_COST, type HintWanted } from './hints.ts';
import { fatesOf, pendingAct } from './pending-act.ts';
import { promisedIn, promisesIn } from './promises.ts';
import { allSaid } from './replay.ts';
import { snapshotOf } from './snapshot.ts';
import { speakAct, speakOpening } from './speak.ts';
import type { Stage } from './stage.ts';
import { typeNow } from './type-now.ts';
import { TURN_MINUTES } from './turn-minutes.ts';
import type { Cause, LogEvent, Mode, Notes, RoundView } from './types.ts';

/** Characters that a reply, a note or a reflection may have. */
export const MAX_TEXT = 10_000;

/** Why a command was not taken; each has a sentence in every language. */
export type CommandError =
  | 'already-prepared'
  | 'not-prepared'
  | 'over-budget'
  | 'round-over'
  | 'round-open'
  | 'empty-reply'
  | 'too-long'
  | 'no-hints'
  | 'not-guided'
  | 'already-chosen'
  | 'not-chosen'
  | 'between-acts'
  | 'nothing-due'
  | 'no-act';

type Next = Result<LogEvent, CommandError>;

/** What was done in preparation. Ids are the scenario's. */
export interface Preparation {
  readonly lookups: readonly string[];
  readonly goal: string | null;
  readonly guess: { readonly persona: PersonaId | null; readonly need: string | null };
}

/** The first event of a round. */
export function start(
  stage: Stage,
  how: { readonly mode: Mode; readonly seed: number },
  clock: Clock,
): LogEvent {
  return {
    type: 'started',
    at: clock(),
    scenario: stage.scenario.id,
    hash: stage.hash,
    persona: stage.persona,
    flow: stage.scenario.flow,
    lang: stage.lang,
    mode: how.mode,
    seed: how.seed,
    versions: { grader: stage.grader.version, charts: CHARTS_VERSION, format: stage.scenario.format },
    beats: beatPrints(stage),
  };
}

/** Whether nothing more is said in a round. */
export function isOver({ phase }: RoundView): boolean {
  return phase === 'ended' || phase === 'stopped';
}

/** Ends the preparation; the customer says the opening. @throws Error for a look-up that the scenario doesn't have. */
export function finishPreparation(stage: Stage, view: RoundView, done: Preparation, clock: Clock): Next {
  if (isOver(view)) return fail('round-over');
  if (view.phase !== 'preparing') return fail('already-prepared');
  const { budget, lookups } = stage.scenario.preparation;
  const spent = done.lookups.reduce((sum, id) => {
    const lookup = lookups.find((one) => one.id === id);
    if (lookup === undefined) throw new Error(`The scenario has no look-up ${id}`);
    return sum + lookup.cost;
  }, 0);
  if (spent > budget) return fail('over-budget');
  return ok({
    type: 'prepared',
    at: clock(),
    ...done,
    ...(stage.scenario.clock === undefined ? {} : { time: stage.scenario.clock.starts }),
    said: speakOpening(stage.voiceAs(stage.persona), stage.scenario.opening, view.seed),
    position: positionOf(stage.round, openRound(stage.round)),
  });
}

/** What a turn does to the clock: the time after it, and what was promised in it. Nothing where the scenario has none. */
function clocked(
  { scenario, grader }: Stage,
  { now }: RoundView,
  text: string,
  assessment: Assessment,
  isMessage: boolean,
): Pick<Extract<LogEvent, { type: 'replied' }>, 'time' | 'promised'> {
  if (now === null) return {};
  return {
    // A message is written some time before what it warns of; the next contact says when the talk goes on.
    time: isMessage ? now : addMinutes(now, TURN_MINUTES[scenario.channel]),
    promised: promisedIn(text, assessment, now, grader.resolveDue),
  };
}

/** A reply: graded, put to the customer, and answered. `text` is kept as it was typed. */
export function reply(stage: Stage, view: RoundView, text: string, clock: Clock): Next {
  return pendingAct(stage, view) === null ? turn(stage, view, text, clock, null) : fail('between-acts');
}

/** A message between two contacts, before those promises are due: graded and answered like a reply. */
export function warn(
  stage: Stage,
  view: RoundView,
  text: string,
  promises: readonly string[],
  clock: Clock,
): Next {
  const pending = pendingAct(stage, view);
  const risky = pending?.due.filter(({ obstacle }) => obstacle !== null) ?? [];
  const warns = risky.map(({ promise }) => promise.key).filter((key) => promises.includes(key));
  if (pending?.canWarn !== true || warns.length === 0) return fail('nothing-due');
  return turn(stage, view, text, clock, warns);
}

/** Says the reply that was chosen. */
export function sayChosen(stage: Stage, view: RoundView, clock: Clock): Next {
  if (view.choice === null) return fail('not-chosen');
  return reply(stage, view, chosenOf(view.choice).text, clock);
}

/** Lets time pass until the next contact begins. */
export function beginAct(stage: Stage, view: RoundView, clock: Clock): Next {
  if (isOver(view)) return fail('round-over');
  const pending = pendingAct(stage, view);
  if (pending === null) return fail('no-act');
  const fates = fatesOf(pending, view);
  const promise = worstFate(fates.map(({ fate }) => fate));
  const { begun } = begin(stage.round, snapshotOf(stage.round, view), promise);
  const { position } = begun;
  const said = speakAct(
    stage.voiceAs(typeNow(stage, position)),
    pending.act.id,
    { opening: position.beat, promise },
    { seed: view.seed, said: allSaid(view) },
  );
  return ok({
    type: 'act',
    at: clock(),
    act: pending.act.id,
    time: pending.begins,
    fates,
    promise,
    causes: causesOfFates(begun.changes, fates, promisesIn(view)),
    said,
    position,
  });
}

/** What asking again cost, where it was asked in a hint. */
function hinted(cause: Cause): Cause {
  return cause.because === 'waited' ? { ...cause, because: 'hinted' } : cause;
}

function turn(
  stage: Stage,
  view: RoundView,
  text: string,
  clock: Clock,
  warns: readonly string[] | null,
): Next {
  if (isOver(view)) return fail('round-over');
  const { position } = view;
  if (position === null) return fail('not-prepared');
  if (text.length > MAX_TEXT) return fail('too-long');
  // Folding drops what can't be seen, so that invisible characters are no reply.
  if (fold(text).folded.trim() === '') return fail('empty-reply');
  const snapshot = snapshotOf(stage.round, view);
  const effect = (words: string, assessment: Assessment) => {
    const one = effectOf(stage, snapshot, position, words, assessment);
    return { ...one, changes: one.reaction.changes };
  };
  const assessment = gradeReply(stage, view, text);
  const whole = effect(text, assessment);
  const { graded, reaction } = whole;
  const { event } = graded;
  const said = answerTo(stage, view, whole);
  const causes = causesOf(whole, (words) => effect(words, gradeDraft(stage, view, words)));
  return ok({
    type: 'replied',
    at: clock(),
    turn: view.turns.length + 1,
    reply: text,
    assessment,
    event,
    causes: said.some(({ line }) => line.startsWith(HINT_LINE)) ? causes.map(hinted) : causes,
    ...clocked(stage, view, text, assessment, warns !== null),
    ...(warns === null ? {} : { warns }),
    said,
    position: reaction.position,
  });
}

/** A hint taken for the reply to come, at its cost. */
export function takeHint(view: RoundView, { kind, about, words }: HintWanted, clock: Clock): Next {
  if (isOver(view)) return fail('round-over');
  if (view.mode === 'exam') return fail('no-hints');
  const shown = words === null ? {} : { words };
  const hint = `${kind}.${about}`;
  return ok({
    type: 'hinted',
    at: clock(),
    turn: view.turns.length + 1,
    hint,
    ...shown,
    cost: HINT_COST[kind],
  });
}

/** A reply chosen and not said yet, with the options and the reason. */
export interface Chosen extends Pick<Choice, 'chosen' | 'best' | 'reason' | 'why'> {
  readonly options: readonly Option[];
}

/**
 * Keeps a choice with the grades of all options, which are shown from then on; saying the chosen one is the next step.
 * @throws Error for a place that is not in the list.
 */
export function choose(stage: Stage, view: RoundView, done: Chosen, clock: Clock): Next {
  if (isOver(view)) return fail('round-over');
  if (view.position === null) return fail('not-prepared');
  if (view.mode !== 'guided') return fail('not-guided');
  if (view.choice !== null) return fail('already-chosen');
  if (pendingAct(stage, view) !== null) return fail('between-acts');
  if (done.why.length > MAX_TEXT) return fail('too-long');
  const graded = {
    options: done.options.map((one) => ({ ...one, assessment: gradeDraft(stage, view, one.text) })),
  };
  const { levels } = chosenOf({ ...done, ...graded, right: null }).assessment;
  const right = done.reason === null ? null : carries(levels, done.reason);
  return ok({ type: 'chose', at: clock(), turn: view.turns.length + 1, ...done, ...graded, right });
}

/** The notepad as it stands now. */
export function takeNotes(view: RoundView, notes: Notes, clock: Clock): Next {
  if (isOver(view)) return fail('round-over');
  const longest = Math.max(notes.fact.length, notes.feeling.length, notes.wish.length);
  return longest > MAX_TEXT ? fail('too-long') : ok({ type: 'noted', at: clock(), notes });
}

/** Leaves the conversation for good; the debrief follows. */
export function stop(view: RoundView, clock: Clock): Next {
  return isOver(view) ? fail('round-over') : ok({ type: 'stopped', at: clock() });
}
