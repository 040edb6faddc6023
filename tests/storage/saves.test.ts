/** What every place that keeps rounds does (src/storage/ports.ts). */
import { beforeEach, describe, expect, it } from 'vitest';
import { branchOf } from '../../src/session/branch.ts';
import type { RoundSummary } from '../../src/session/types.ts';
import { position, prepared, recordsOf, replied, roundOf, started } from '../session/logs.ts';
import { freshDisk, keep, PLACES, valueOf } from './places.ts';

function lineOf({ id, phase, turns, ending }: RoundSummary): unknown {
  return [id, phase, turns, ending];
}

describe.each(PLACES)('saves in $name', ({ open }) => {
  beforeEach(freshDisk);

  it('gives back the records of a round in order', async () => {
    const saves = open();
    const log = roundOf('a', 12);
    await keep(saves, log);
    await keep(saves, roundOf('ab', 1));
    expect(valueOf(await saves.load('a'))).toEqual(log);
    expect(valueOf(await saves.load('nobody'))).toEqual([]);
  });

  it('never overwrites a record', async () => {
    const saves = open();
    const log = roundOf('a', 1);
    await keep(saves, log);
    const second = await saves.append({
      round: 'a',
      seq: 2,
      event: replied(1, { reply: '另一个标签页写的' }),
    });
    expect(second).toEqual({ ok: false, error: 'conflict' });
    expect(valueOf(await saves.load('a'))).toEqual(log);
  });

  it('refuses a record whose round was deleted meanwhile', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 1));
    await saves.remove('a');
    expect(await saves.append({ round: 'a', seq: 3, event: replied(2) })).toEqual({
      ok: false,
      error: 'gone',
    });
    expect(valueOf(await saves.load('a'))).toEqual([]);
    expect(valueOf(await saves.list())).toEqual([]);
  });

  it('begins a round with all its records, or with none where there is one already', async () => {
    const saves = open();
    const log = roundOf('a', 3);
    expect(await saves.begin(log)).toEqual({ ok: true, value: undefined });
    expect(valueOf(await saves.load('a'))).toEqual(log);
    expect(await saves.begin(roundOf('a', 1))).toEqual({ ok: false, error: 'conflict' });
    expect(valueOf(await saves.load('a'))).toEqual(log);
    expect(await saves.append({ round: 'a', seq: log.length, event: replied(4) })).toMatchObject({
      ok: true,
    });
  });

  it('lists a branch by the moment it was begun, with what it left', async () => {
    const saves = open();
    await keep(saves, roundOf('parent', 3, 'settled'));
    const branch = branchOf(roundOf('parent', 3, 'settled'), { round: 'branch', turn: 2, at: 7000 });
    await saves.begin(branch);
    expect(valueOf(await saves.list())).toMatchObject([
      { id: 'branch', phase: 'talking', turns: 1, branch: { round: 'parent', turn: 2 }, lastAt: 7000 },
      { id: 'parent', phase: 'ended', turns: 3, branch: null },
    ]);
  });

  it('keeps a draft until the reply is kept', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 0));
    await saves.saveDraft('a', '我先');
    await saves.saveDraft('a', '我先查一下');
    await saves.append({ round: 'a', seq: 2, event: { type: 'stopped', at: 2500 } });
    expect(valueOf(await saves.loadDraft('a'))).toBe('我先查一下');
    await saves.append({ round: 'a', seq: 3, event: replied(1) });
    expect(valueOf(await saves.loadDraft('a'))).toBe('');
  });

  it('keeps the draft when the reply is refused', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 1));
    await saves.saveDraft('a', '还没发出去的话');
    await saves.append({ round: 'a', seq: 2, event: replied(1) });
    expect(valueOf(await saves.loadDraft('a'))).toBe('还没发出去的话');
  });

  it('drops a draft that was emptied', async () => {
    const saves = open();
    await saves.saveDraft('a', '删掉');
    await saves.saveDraft('a', '');
    expect(valueOf(await saves.loadDraft('a'))).toBe('');
  });

  it('lists rounds with where they stand, the last used first', async () => {
    const saves = open();
    await keep(saves, recordsOf('opened', [started({ at: 10 })]));
    await keep(saves, roundOf('talking', 2));
    await keep(saves, roundOf('ended', 3, 'settled'));
    await keep(saves, recordsOf('left', [started(), prepared(), replied(1), { type: 'stopped', at: 9000 }]));
    expect(valueOf(await saves.list()).map(lineOf)).toEqual([
      ['left', 'stopped', 1, null],
      ['ended', 'ended', 3, 'settled'],
      ['talking', 'talking', 2, null],
      ['opened', 'preparing', 0, null],
    ]);
  });

  it('tells the end of a round however much is written after it', async () => {
    const saves = open();
    const after = Array.from({ length: 3 }, (_, index) => ({
      type: 'reflected' as const,
      at: 8000 + index,
      question: 1 as const,
      text: '先听完再说。',
    }));
    const end = replied(1, { position: position({ ending: 'walks-out' }) });
    await keep(saves, recordsOf('a', [started(), prepared(), end, ...after]));
    expect(valueOf(await saves.list())).toMatchObject([
      { phase: 'ended', ending: 'walks-out', lastAt: 8002 },
    ]);
  });

  it('deletes one round with its draft, or everything', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 1));
    await keep(saves, roundOf('b', 1));
    await keep(saves, roundOf('c', 1));
    await saves.saveDraft('a', '甲');
    await saves.saveDraft('b', '乙');
    await saves.remove('a');
    expect(valueOf(await saves.list()).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(valueOf(await saves.loadDraft('a'))).toBe('');
    expect(valueOf(await saves.loadDraft('b'))).toBe('乙');
    await saves.clear();
    expect(valueOf(await saves.list())).toEqual([]);
    expect(valueOf(await saves.loadDraft('b'))).toBe('');
  });

  it('answers with a code after it was closed', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 0));
    saves.close();
    const closed = { ok: false, error: 'closed' };
    expect(await saves.append({ round: 'a', seq: 2, event: replied(1) })).toEqual(closed);
    expect(await saves.begin(roundOf('b', 0))).toEqual(closed);
    expect(await saves.list()).toEqual(closed);
    expect(await saves.load('a')).toEqual(closed);
    expect(await saves.saveDraft('a', '话')).toEqual(closed);
    expect(
      await saves.importAll(JSON.stringify({ format: 'tongpin-rounds', version: 1, records: [] })),
    ).toEqual(closed);
  });

  it('keeps every record when many are appended at once, and lets only one win a place', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 0));
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        saves.append({ round: 'a', seq: 2, event: replied(1, { reply: `抢先的第${index}句` }) }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(valueOf(await saves.load('a'))).toHaveLength(3);
  });
});
