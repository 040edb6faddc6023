/** The store: on disk first, then on the screen; whatever fails, nothing typed or acknowledged is lost. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createPlay } from '../../src/session/play.ts';
import { createRoundStore } from '../../src/session/store.ts';
import type { RoundStore } from '../../src/session/store-types.ts';
import type { LogStore } from '../../src/session/ports.ts';
import type { SaveError } from '../../src/shared/save-error.ts';
import { viewOf } from '../../src/session/replay.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { fail } from '../../src/shared/result.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';
import { indexedDbSaves } from '../../src/storage/indexed-db.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import { freshDisk, loadCheck, PLACES, valueOf } from '../storage/places.ts';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import { cake, PREPARED, scriptedGrader, shelfOf, VOICES } from './case.ts';

const CAKE = { scenario: 'wrong-cake', persona: 'emotional', lang: 'zh-Hans', mode: 'coached' } as const;

const PLAY = createPlay({ voices: VOICES, flows: TAUGHT_FLOWS, grader: scriptedGrader });

function storeOn(saves: LogStore, scenario: Scenario = cake(), play = PLAY): RoundStore {
  let now = 0;
  let ids = 0;
  return createRoundStore({
    saves,
    shelf: shelfOf(scenario),
    play: async () => play,
    clock: () => (now += 1000),
    newId: () => `round-${(ids += 1)}`,
    randomSeed: () => 7,
  });
}

async function talking(saves: LogStore): Promise<RoundStore> {
  const store = storeOn(saves);
  await store.getState().start(CAKE);
  await store.getState().finishPreparation(PREPARED);
  return store;
}

/** Saves whose next append waits until it is let go, or fails. */
function held(saves: LogStore) {
  let failure: SaveError | null = null;
  let gate: Promise<void> = Promise.resolve();
  let open: (() => void) | null = null;
  const slow: LogStore = {
    ...saves,
    async append(record) {
      await gate;
      return failure === null ? saves.append(record) : fail(failure);
    },
  };
  return {
    saves: slow,
    fail: (error: SaveError | null) => {
      failure = error;
    },
    hold: () => {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open?.(),
  };
}

describe.each(PLACES)('a store over $name', ({ open }) => {
  let saves: RoundSaves;
  beforeEach(() => {
    freshDisk();
    saves = open();
  });

  it('plays a round from start to end, and the log says all that the view shows', async () => {
    const store = storeOn(saves);
    const { start, finishPreparation, takeHint, takeNotes, reply, reflect } = store.getState();
    expect(await start(CAKE)).toBe('round-1');
    expect(store.getState().view?.phase).toBe('preparing');
    await finishPreparation({ ...PREPARED, lookups: ['order'] });
    await takeHint({ kind: 'ask', about: 'need.heard', words: null });
    await takeNotes({ fact: '名字错了', feeling: '急', wish: '重做' });
    await reply('难怪您着急，是我们裱错了名字');
    await reply('我让师傅重做，五点前送到');
    expect(await reply('难怪您着急，我让师傅重做，五点前送到，您看行吗')).toBe(true);
    await reflect(1, '先听了');
    const { view, busy, error } = store.getState();
    expect(view).toMatchObject({
      phase: 'ended',
      position: { ending: 'mended' },
      reflections: { 1: '先听了' },
    });
    expect({ busy, error }).toEqual({ busy: false, error: null });
    expect(viewOf(valueOf(await saves.load('round-1')))).toEqual(view);
  });

  it('comes back to the same word after it was closed', async () => {
    const store = await talking(saves);
    await store.getState().reply('难怪您着急');
    store.getState().setDraft('我让师傅');
    const { view } = store.getState();
    await store.getState().takeNotes({ fact: '', feeling: '', wish: '' });
    store.getState().close();
    expect(store.getState().view).toBeNull();
    const again = storeOn(saves);
    expect(await again.getState().open('round-1')).toBe(true);
    expect(again.getState()).toMatchObject({ draft: '我让师傅', locked: null, error: null });
    expect(again.getState().view?.turns).toEqual(view?.turns);
    expect(await again.getState().reply('我让师傅重做，五点前送到')).toBe(true);
    expect(again.getState()).toMatchObject({ draft: '', view: { turns: [{}, {}] } });
    expect(valueOf(await saves.loadDraft('round-1'))).toBe('');
  });

  it('finds the last letter typed, however fast the round was left and opened again', async () => {
    const store = await talking(saves);
    for (const text of ['我', '我让', '我让师傅']) store.getState().setDraft(text);
    store.getState().close();
    await store.getState().open('round-1');
    expect(store.getState().draft).toBe('我让师傅');
  });

  it('puts a reply sent twice at once into two turns, in order', async () => {
    const store = await talking(saves);
    const { reply } = store.getState();
    await Promise.all([reply('嗯'), reply('难怪您着急'), reply('我让师傅重做')]);
    expect(store.getState().view?.turns.map(({ turn, reply: text }) => [turn, text])).toEqual([
      [1, '嗯'],
      [2, '难怪您着急'],
      [3, '我让师傅重做'],
    ]);
  });

  it('goes back to a turn in a round of its own, and leaves the first with its draft as it was', async () => {
    const store = await talking(saves);
    const { reply, branch } = store.getState();
    await reply('难怪您着急');
    await reply('烦不烦');
    store.getState().setDraft('我让师傅');
    const parent = valueOf(await saves.load('round-1'));
    expect(await branch('round-1', 2)).toBe('round-2');
    expect(store.getState().view?.id).toBe('round-1');
    await store.getState().open('round-2');
    expect(store.getState()).toMatchObject({
      draft: '',
      locked: null,
      view: {
        phase: 'talking',
        branch: { round: 'round-1', turn: 2, reply: '烦不烦' },
        turns: [{ turn: 1 }],
      },
    });
    expect(await store.getState().reply('我让师傅重做')).toBe(true);
    expect(valueOf(await saves.load('round-1'))).toEqual(parent);
    await store.getState().open('round-1');
    expect(store.getState().draft).toBe('我让师傅');
  });

  it('keeps the judgement and what was disagreed with, also in the backup', async () => {
    const store = await talking(saves);
    await store.getState().reply('难怪您着急');
    await store.getState().stop();
    const judgement = { persona: null, need: 'party', turningPoint: 1, empathy: 3 } as const;
    const finding = { turn: 1, criterion: 'empathy.name_emotion', code: 'named' } as const;
    expect(await store.getState().judge(judgement)).toBe(true);
    expect(await store.getState().dispute(finding, '不是这个意思')).toBe(true);
    expect(store.getState().view).toMatchObject({
      judgement,
      disputes: [{ ...finding, why: '不是这个意思' }],
    });
    const backup = JSON.parse(valueOf(await saves.exportAll(1))) as { records: { event: unknown }[] };
    expect(backup.records.at(-1)?.event).toMatchObject({ type: 'disputed', ...finding, why: '不是这个意思' });
  });

  it('never brings back the draft of a reply that was sent', async () => {
    const store = await talking(saves);
    for (const text of ['难', '难怪', '难怪您着急']) store.getState().setDraft(text);
    await store.getState().reply('难怪您着急');
    await store.getState().takeHint({ kind: 'ask', about: 'need.heard', words: null });
    expect(store.getState().draft).toBe('');
    expect(valueOf(await saves.loadDraft('round-1'))).toBe('');
  });
});

describe('writing before showing', () => {
  it('shows the grade only when the turn is kept', async () => {
    const disk = held(memorySaves(loadCheck));
    const store = await talking(disk.saves);
    disk.hold();
    const sent = store.getState().reply('难怪您着急');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(store.getState()).toMatchObject({ busy: true, view: { turns: [] } });
    disk.release();
    expect(await sent).toBe(true);
    expect(store.getState()).toMatchObject({ busy: false, view: { turns: [{ reply: '难怪您着急' }] } });
  });

  it('takes what was sent out of the composer in the same step in which it shows the answer', async () => {
    const store = await talking(memorySaves(loadCheck));
    store.getState().setDraft('难怪您着急');
    const seen: string[] = [];
    store.subscribe(({ view, draft }) => seen.push(`${view?.turns.length} ${draft}`));
    await store.getState().reply('难怪您着急');
    expect([...new Set(seen)]).toEqual(['0 难怪您着急', '1 ']);
  });

  it('keeps what is typed while a reply is on its way', async () => {
    const disk = held(memorySaves(loadCheck));
    const store = await talking(disk.saves);
    store.getState().setDraft('难怪您着急');
    disk.hold();
    const sent = store.getState().reply('难怪您着急');
    store.getState().setDraft('下一句');
    disk.release();
    await sent;
    await store.getState().takeHint({ kind: 'ask', about: 'need.heard', words: null });
    expect(store.getState().draft).toBe('下一句');
    expect(valueOf(await disk.saves.loadDraft('round-1'))).toBe('下一句');
  });

  it('does not open a round again that was closed meanwhile', async () => {
    const disk = held(memorySaves(loadCheck));
    const store = await talking(disk.saves);
    disk.hold();
    const sent = store.getState().reply('难怪您着急');
    await new Promise((resolve) => setTimeout(resolve, 5));
    store.getState().close();
    disk.release();
    expect(await sent).toBe(true);
    expect(store.getState().view).toBeNull();
    expect(valueOf(await disk.saves.load('round-1'))).toHaveLength(3);
  });

  it.each(['quota', 'blocked', 'newer', 'closed', 'failed', 'unavailable'] as const)(
    'loses nothing when the disk says %s',
    async (error) => {
      const disk = held(memorySaves(loadCheck));
      const store = await talking(disk.saves);
      disk.fail(error);
      const before = store.getState().view;
      expect(await store.getState().reply('难怪您着急')).toBe(false);
      expect(store.getState()).toMatchObject({ error, busy: false, draft: '难怪您着急', view: before });
      await store.getState().takeHint({ kind: 'ask', about: 'need.heard', words: null });
      expect(valueOf(await disk.saves.loadDraft('round-1'))).toBe('难怪您着急');
      disk.fail(null);
      expect(await store.getState().reply('难怪您着急')).toBe(true);
      expect(store.getState()).toMatchObject({ error: null, draft: '', view: { turns: [{ turn: 1 }] } });
    },
  );
});

describe('two tabs on one round', () => {
  beforeEach(freshDisk);

  it('catch up with each other and lose neither the turns nor the text typed', async () => {
    const one = await talking(indexedDbSaves(loadCheck));
    const two = storeOn(indexedDbSaves(loadCheck));
    await two.getState().open('round-1');
    await one.getState().reply('难怪您着急');
    expect(await two.getState().reply('我听着')).toBe(false);
    expect(two.getState()).toMatchObject({
      error: 'conflict',
      draft: '我听着',
      view: { turns: [{ reply: '难怪您着急' }] },
    });
    expect(await two.getState().reply('我听着')).toBe(true);
    expect(two.getState().view?.turns.map(({ reply }) => reply)).toEqual(['难怪您着急', '我听着']);
  });
});

describe('what can’t be done', () => {
  it('is a code, and the text stays', async () => {
    const store = await talking(memorySaves(loadCheck));
    expect(await store.getState().reply('   ')).toBe(false);
    expect(store.getState()).toMatchObject({ error: 'empty-reply', draft: '   ' });
    store.getState().dismissError();
    expect(store.getState().error).toBeNull();
    await store.getState().stop();
    expect(await store.getState().reply('您好')).toBe(false);
    expect(store.getState()).toMatchObject({
      error: 'round-over',
      draft: '您好',
      view: { phase: 'stopped' },
    });
  });

  it('is to open a round that does not exist, or to start one that has no scenario', async () => {
    const store = storeOn(memorySaves(loadCheck));
    expect(await store.getState().open('nothing')).toBe(false);
    expect(store.getState().error).toBe('no-round');
    expect(await store.getState().start({ ...CAKE, scenario: 'gone' })).toBeNull();
    expect(store.getState()).toMatchObject({ error: 'scenario-gone', view: null });
    await expect(store.getState().reply('您好')).rejects.toThrow('No round is open');
  });

  it('is to go on with a round whose scenario now takes another course; it can still be read and closed', async () => {
    const saves = memorySaves(loadCheck);
    const before = await talking(saves);
    await before.getState().reply('难怪您着急');
    const edited = cake((input) => {
      input.flow = 'lear';
    });
    const store = storeOn(saves, edited);
    expect(await store.getState().open('round-1')).toBe(true);
    expect(store.getState()).toMatchObject({ locked: 'course-changed', view: { turns: [{ turn: 1 }] } });
    expect(await store.getState().reply('我听着')).toBe(false);
    expect(store.getState()).toMatchObject({ error: 'read-only', draft: '我听着' });
    expect(await store.getState().branch('round-1', 1)).toBeNull();
    expect(store.getState().error).toBe('course-changed');
    expect(await store.getState().branch('nobody', 1)).toBeNull();
    expect(store.getState().error).toBe('no-round');
    expect(store.getState().preview('我听着')).toBeNull();
    expect(await store.getState().stop()).toBe(true);
    expect(await store.getState().reflect(2, '换个说法')).toBe(true);
  });
});

describe('getReady', () => {
  it('works out where the chart stands, and what is foreseen then need not', async () => {
    const saves = memorySaves(loadCheck);
    let worked = 0;
    const counted: typeof PLAY.foreseer = (stage, view) => {
      worked += 1;
      return PLAY.foreseer(stage, view);
    };
    const store = storeOn(saves, cake(), { ...PLAY, foreseer: counted });
    const { getReady, start, finishPreparation, foresee } = store.getState();
    getReady();
    expect(worked).toBe(0);
    await start(CAKE);
    await finishPreparation(PREPARED);
    getReady();
    expect(worked).toBe(1);
    expect(foresee('难怪您着急')?.graded.reply).toBe('难怪您着急');
    expect(worked).toBe(1);
  });
});

describe('preview', () => {
  it('grades what is typed as it would be graded when sent', async () => {
    const store = await talking(memorySaves(loadCheck));
    const preview = store.getState().preview('难怪您着急');
    await store.getState().reply('难怪您着急');
    expect(store.getState().view?.turns[0]?.assessment).toEqual(preview);
    await store.getState().stop();
    expect(store.getState().preview('难怪您着急')).toBeNull();
  });
});
