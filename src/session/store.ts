/**
 * The one store of a round being played: a projection of its log. Every action first computes the next record, then has it
 * on disk, and only then changes the view; so a grade that is shown is never lost.
 */
import { createStore } from 'zustand/vanilla';
import type { ShelvedScenario } from '../scenario/shelved.ts';
import type { Lang } from '../shared/lang.ts';
import { oneByOne } from '../shared/one-by-one.ts';
import { fail, type Result } from '../shared/result.ts';
import type { CommandError } from './attempt.ts';
import { draftKeeper } from './draft-keeper.ts';
import { appended, logOf, nextRecord, type RoundLog } from './log.ts';
import type { Play } from './play.ts';
import type { Stage } from './stage.ts';
import type { RoundActions, RoundError, RoundState, RoundStore, StorePorts } from './store-types.ts';
import type { LogEvent, RoundView } from './types.ts';

const CLOSED: RoundState = { view: null, locked: null, busy: false, error: null, draft: '' };

interface Opened {
  readonly play: Play;
  readonly log: RoundLog;
  /** `null` when the round can only be read. */
  readonly stage: Stage | null;
}

type Step = Result<LogEvent, CommandError | 'read-only'>;

/** A command that needs the stage: not in a round that can only be read. */
function onStage(
  command: (play: Play, stage: Stage, view: RoundView) => Result<LogEvent, CommandError>,
): (opened: Opened) => Step {
  return ({ play, stage, log }) => (stage === null ? fail('read-only') : command(play, stage, log.view));
}

/** The store, with nothing open. Its actions reject when they need an open round and there is none. */
export function createRoundStore(ports: StorePorts): RoundStore {
  const { saves, shelf, clock } = ports;
  const inTurn = oneByOne();
  let opened: Opened | null = null;
  let ahead: { readonly view: RoundView; readonly run: ReturnType<Play['foreseer']> } | null = null;

  const taken = (one: { readonly scenario: string; readonly lang: Lang }): Promise<ShelvedScenario | null> =>
    shelf.take(one.scenario, [one.lang]);

  function current(): Opened {
    if (opened === null) throw new Error('No round is open');
    return opened;
  }

  /** Foresees replies in an open round. Many are foreseen in one place: what the chart stands on there is worked out once. */
  function foreseeing({ play, stage, log: { view } }: Opened): ReturnType<Play['foreseer']> {
    if (stage === null) return null;
    if (ahead?.view !== view) ahead = { view, run: play.foreseer(stage, view) };
    return ahead.run;
  }

  return createStore<RoundState & RoundActions>()((set, get) => {
    const drafts = draftKeeper(saves, (error) => set({ error }));

    function refuse(error: RoundError): false {
      set({ error, busy: false });
      return false;
    }

    function show(log: RoundLog, draft: string, shelved: ShelvedScenario | null, play: Play): void {
      const stage = play.setStage(shelved, log.view);
      const locked = play.lockOf(stage, log.records);
      opened = { play, log, stage: stage.ok && locked === null ? stage.value : null };
      set({ ...CLOSED, view: log.view, locked, draft });
    }

    /** After somebody else wrote to this round: what is on disk is the truth, what is being typed stays. */
    async function catchUp(id: string): Promise<void> {
      const [play, loaded] = await Promise.all([ports.play(), saves.load(id)]);
      if (!loaded.ok || loaded.value.length === 0) return;
      const log = logOf(loaded.value);
      const shelved = await taken(log.view);
      if (get().view?.id === id) show(log, get().draft, shelved, play);
    }

    /**
     * Writes the next event of the open round, then shows it, unless the round was closed meanwhile; `beside` is what changes
     * with it, so that all of it is drawn at once.
     */
    async function commit(
      command: (now: Opened) => Step,
      beside: () => Partial<Pick<RoundState, 'draft'>> = () => ({}),
    ): Promise<boolean> {
      const before = current();
      const event = command(before);
      if (!event.ok) return refuse(event.error);
      set({ busy: true, error: null });
      const record = nextRecord(before.log, event.value);
      const kept = await saves.append(record);
      if (!kept.ok) {
        if (kept.error === 'conflict') await catchUp(record.round);
        return refuse(kept.error);
      }
      if (opened !== before) return true;
      const log = appended(before.log, record);
      opened = { ...before, log };
      set({ view: log.view, busy: false, ...beside() });
      return true;
    }

    const perform = (command: (now: Opened) => Step): Promise<boolean> => inTurn(() => commit(command));

    /** Says what is in the composer; it leaves the composer once it is kept. */
    function say(text: string, command: Parameters<typeof onStage>[0]): Promise<boolean> {
      const atSending = get().draft;
      return inTurn(async () => {
        const { id } = current().log.view;
        // A draft still on its way must not come back after the reply has removed it.
        drafts.drop(id);
        await drafts.idle();
        const sent = await commit(onStage(command), () => (get().draft === atSending ? { draft: '' } : {}));
        const here = get().view?.id === id;
        const now = here ? get().draft : atSending;
        // What was sent leaves the composer; what was typed since, or could not be kept, stays.
        const draft = now !== atSending && now !== '' ? now : sent ? '' : text;
        if (here && draft !== now) set({ draft });
        if (draft !== '') drafts.keep(id, draft);
        return sent;
      });
    }

    return {
      ...CLOSED,

      start: ({ mode, ...wanted }) =>
        inTurn(async () => {
          const [play, shelved] = await Promise.all([ports.play(), taken(wanted)]);
          const stage = play.setStage(shelved, wanted);
          if (!stage.ok) {
            refuse(stage.error);
            return null;
          }
          const event = play.attempt.start(stage.value, { mode, seed: ports.randomSeed() }, clock);
          const record = { round: ports.newId(), seq: 0, event };
          const kept = await saves.append(record);
          if (!kept.ok) {
            refuse(kept.error);
            return null;
          }
          show(logOf([record]), '', shelved, play);
          return record.round;
        }),

      branch: (parent, turn) =>
        inTurn(async () => {
          const [play, loaded] = await Promise.all([ports.play(), saves.load(parent)]);
          if (!loaded.ok || loaded.value.length === 0) {
            refuse(loaded.ok ? 'no-round' : loaded.error);
            return null;
          }
          const branch = play.branchOf(loaded.value, { round: ports.newId(), turn, at: clock() });
          const { view } = logOf(branch);
          // A branch that could only be read would be no second try.
          const locked = play.lockOf(play.setStage(await taken(view), view), branch);
          const kept = locked === null ? await saves.begin(branch) : fail(locked);
          if (kept.ok) return branch[0]?.round ?? null;
          refuse(kept.error);
          return null;
        }),

      open: (id) =>
        inTurn(async () => {
          await drafts.idle();
          const [play, loaded, draft] = await Promise.all([
            ports.play(),
            saves.load(id),
            saves.loadDraft(id),
          ]);
          if (!loaded.ok) return refuse(loaded.error);
          if (loaded.value[0]?.event.type !== 'started') return refuse('no-round');
          const log = logOf(loaded.value);
          show(log, draft.ok ? draft.value : '', await taken(log.view), play);
          return true;
        }),

      close() {
        opened = null;
        set(CLOSED);
      },

      finishPreparation: (done) =>
        perform(onStage(({ attempt }, stage, view) => attempt.finishPreparation(stage, view, done, clock))),

      reply: (text) => say(text, ({ attempt }, stage, view) => attempt.reply(stage, view, text, clock)),
      warn: (text, promises) =>
        say(text, ({ attempt }, stage, view) => attempt.warn(stage, view, text, promises, clock)),
      beginAct: () => perform(onStage(({ attempt }, stage, view) => attempt.beginAct(stage, view, clock))),

      choose: (chosen) =>
        perform(onStage(({ attempt }, stage, view) => attempt.choose(stage, view, chosen, clock))),
      sayChosen: () => perform(onStage(({ attempt }, stage, view) => attempt.sayChosen(stage, view, clock))),
      takeHint: (hint) =>
        perform(onStage(({ attempt }, _stage, view) => attempt.takeHint(view, hint, clock))),
      takeNotes: (notes) =>
        perform(onStage(({ attempt }, _stage, view) => attempt.takeNotes(view, notes, clock))),
      calm: (aid) => perform(({ play, log }) => play.selfControl.calm(log.view, aid, clock)),
      reframe: (reframe) => perform(({ play, log }) => play.selfControl.reframe(log.view, reframe, clock)),
      stop: () => perform(({ play, log }) => play.attempt.stop(log.view, clock)),
      reflect: (question, text) =>
        perform(({ play, log }) => play.afterwards.reflect(log.view, question, text, clock)),
      judge: (judgement) => perform(({ play, log }) => play.afterwards.judge(log.view, judgement, clock)),
      dispute: (finding, why) =>
        perform(({ play, log }) => play.afterwards.dispute(log.view, finding, why, clock)),

      setDraft(text) {
        set({ draft: text });
        drafts.keep(current().log.view.id, text);
      },

      dismissError: () => set({ error: null }),

      preview(text) {
        if (opened?.stage == null || opened.log.view.phase !== 'talking') return null;
        return opened.play.gradeDraft(opened.stage, opened.log.view, text);
      },

      getReady() {
        if (opened !== null) foreseeing(opened);
      },

      foresee(text) {
        if (opened?.stage == null) return null;
        const { play, stage, log } = opened;
        const effect = foreseeing(opened)?.(text);
        return effect === undefined ? null : { ...effect, said: play.answerTo(stage, log.view, effect) };
      },
    };
  });
}
