/** A round played from a list of replies, without a screen or a disk. */
import type { Flows } from '../charts/flows/index.ts';
import type { Grader } from '../grading/types.ts';
import { contentHash } from '../scenario/content-hash.ts';
import type { PlanReply, Scenario } from '../scenario/schema.ts';
import * as attempt from './attempt.ts';
import { foreseer, type Effect } from './foresee.ts';
import { appended, logOf, nextRecord, type RoundLog } from './log.ts';
import { pendingAct, type PendingAct } from './pending-act.ts';
import { setStage, type Stage } from './stage.ts';
import type { LogEvent, LogRecord, Mode, RoundView } from './types.ts';
import type { Voices } from './voices.ts';
import type { PersonaId } from '../shared/customer.ts';
import type { Lang } from '../shared/lang.ts';
import type { Result } from '../shared/result.ts';

export interface PlayInput {
  readonly scenario: Scenario;
  readonly voices: Voices;
  readonly grader: Grader;
  readonly flows: Flows;
  readonly persona: PersonaId;
  readonly lang: Lang;
  /** Chooses among wordings; the same by default, so that the same replies always meet the same words. */
  readonly seed?: number;
  readonly mode?: Mode;
  /** Of the round. */
  readonly round?: string;
}

/** A round in memory that takes one reply after another. */
export interface OpenPlay {
  view(): RoundView;
  /** The log so far, as it would be kept. */
  records(): readonly LogRecord[];
  /** What a reply would do; `null` when nothing can be said. */
  readonly foresee: (text: string) => Effect | null;
  /** Keeps a choice among replies. */
  choose(chosen: attempt.Chosen): Result<RoundView, attempt.CommandError>;
  /** What a reply leads to; the code of why not, for one that can't be taken. */
  reply(text: string): Result<RoundView, attempt.CommandError>;
  /** The act that the round waits for, if it does. */
  pending(): PendingAct | null;
  /** Writes about every promise that is in danger before it is due. */
  warn(text: string): Result<RoundView, attempt.CommandError>;
  beginAct(): Result<RoundView, attempt.CommandError>;
}

/** Opens a round past its preparation. @throws Error for a language that the scenario doesn't have. */
export function openPlay({
  scenario,
  voices,
  grader,
  flows,
  persona,
  lang,
  seed = 1,
  mode = 'coached',
  round = 'play',
}: PlayInput): OpenPlay {
  const set = setStage(
    { scenario, hash: contentHash(scenario) },
    { voices, grader, flows },
    { persona, lang },
  );
  if (!set.ok) throw new Error(`${scenario.id} can't be played: ${set.error}`);
  const stage: Stage = set.value;
  let now = 0;
  const clock = (): number => now++;
  let log: RoundLog = logOf([{ round, seq: 0, event: attempt.start(stage, { mode, seed }, clock) }]);
  const take = (event: LogEvent): void => {
    log = appended(log, nextRecord(log, event));
  };
  const prepared = attempt.finishPreparation(
    stage,
    log.view,
    { lookups: [], goal: null, guess: { persona: null, need: null } },
    clock,
  );
  if (!prepared.ok) throw new Error(`The preparation failed: ${prepared.error}`);
  take(prepared.value);
  const done = (event: Result<LogEvent, attempt.CommandError>): Result<RoundView, attempt.CommandError> => {
    if (!event.ok) return event;
    take(event.value);
    return { ok: true, value: log.view };
  };
  const pending = (): PendingAct | null => pendingAct(stage, log.view);
  return {
    view: () => log.view,
    records: () => log.records,
    pending,
    foresee: (text) => foreseer(stage, log.view)?.(text) ?? null,
    choose: (chosen) => done(attempt.choose(stage, log.view, chosen, clock)),
    reply: (text) => done(attempt.reply(stage, log.view, text, clock)),
    warn: (text) => {
      const keys = (pending()?.due ?? []).map(({ promise }) => promise.key);
      return done(attempt.warn(stage, log.view, text, keys, clock));
    },
    beginAct: () => done(attempt.beginAct(stage, log.view, clock)),
  };
}

/** Says one thing of a plan; `false` for a warning where there is nothing to warn of. Without one, time passes in silence. */
export function playOne(play: OpenPlay, said: PlanReply): boolean {
  if (typeof said !== 'string') return play.warn(said.warn).ok;
  if (play.pending() !== null) play.beginAct();
  play.reply(said);
  return true;
}

/** Plays replies until they or the round are over; `turns` counts those said. */
export function playReplies(input: PlayInput & { readonly replies: readonly PlanReply[] }): {
  readonly ending: string | null;
  readonly turns: number;
  /** The first warning for which there was no reason, from 1. */
  readonly idleWarning: number | null;
  readonly view: RoundView;
} {
  const play = openPlay(input);
  let idleWarning: number | null = null;
  for (const [index, said] of input.replies.entries()) {
    if (play.view().phase !== 'talking') break;
    if (!playOne(play, said)) idleWarning ??= index + 1;
  }
  const view = play.view();
  return { ending: view.position?.ending ?? null, turns: view.turns.length, idleWarning, view };
}
