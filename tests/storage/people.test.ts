/** Several people on one device: whose a round is, and that no round is ever lost by a name that comes or goes. */
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { branchOf } from '../../src/session/branch.ts';
import { UNNAMED, type Profile } from '../../src/shared/profile.ts';
import { BACKUP_VERSION } from '../../src/storage/backup.ts';
import { indexedDbSaves } from '../../src/storage/indexed-db.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';
import { prepared, recordsOf, replied, roundOf, started } from '../session/logs.ts';
import { freshDisk, keep, loadCheck, valueOf } from './places.ts';

const person = (id: string, name = id, group = ''): Profile => ({ id, name, group, createdAt: id.length });
const LI = person('li', '李想', '三班');
const WU = person('wu2', '吴桐');

/** A place, and who sits there. */
interface Desk {
  readonly saves: RoundSaves;
  readonly sit: (profile: string) => void;
}

const PLACES: readonly { readonly name: string; readonly open: () => Desk }[] = [
  { name: 'memory', make: (whose: () => string) => memorySaves(loadCheck, whose) },
  { name: 'IndexedDB', make: (whose: () => string) => indexedDbSaves(loadCheck, { whose }) },
].map(({ name, make }) => ({
  name,
  open() {
    let current = UNNAMED;
    return {
      saves: make(() => current),
      sit(profile) {
        current = profile;
      },
    };
  },
}));

async function listed({ saves, sit }: Desk, profile: string): Promise<readonly string[]> {
  sit(profile);
  return valueOf(await saves.list())
    .map(({ id }) => id)
    .sort();
}

/** One round of nobody's, one of each of two people. */
async function three(desk: Desk): Promise<void> {
  const { saves, sit } = desk;
  await keep(saves, roundOf('before', 1));
  await saves.people.add(LI, false);
  await saves.people.add(WU, false);
  sit(LI.id);
  await keep(saves, roundOf('of-li', 2));
  await saves.saveDraft('of-li', '李想写到一半');
  sit(WU.id);
  await keep(saves, roundOf('of-wu', 1, 'settled'));
  sit(UNNAMED);
}

describe.each(PLACES)('people in $name', ({ open }) => {
  beforeEach(freshDisk);

  it('see their own rounds, and the rounds of before profiles are the unnamed one’s', async () => {
    const desk = open();
    await three(desk);
    expect(await listed(desk, UNNAMED)).toEqual(['before']);
    expect(await listed(desk, LI.id)).toEqual(['of-li']);
    expect(await listed(desk, WU.id)).toEqual(['of-wu']);
    expect(valueOf(await desk.saves.ownerOf('of-li'))).toBe(LI.id);
    expect(valueOf(await desk.saves.ownerOf('before'))).toBe(UNNAMED);
  });

  it('are listed with how many rounds each has; one that was opened and never begun does not count', async () => {
    const desk = open();
    await three(desk);
    desk.sit(LI.id);
    await keep(desk.saves, recordsOf('opened', [started()]));
    expect(valueOf(await desk.saves.people.list())).toEqual({
      unnamed: 1,
      profiles: [
        { ...LI, rounds: 1 },
        { ...WU, rounds: 1 },
      ],
    });
  });

  it('own a round for good: who goes on with it later does not matter', async () => {
    const desk = open();
    await three(desk);
    desk.sit(WU.id);
    expect(await desk.saves.append({ round: 'of-li', seq: 4, event: replied(3) })).toMatchObject({
      ok: true,
    });
    expect(await listed(desk, LI.id)).toEqual(['of-li']);
  });

  it('own the second tries that they begin', async () => {
    const desk = open();
    await three(desk);
    desk.sit(LI.id);
    await desk.saves.begin(branchOf(roundOf('of-li', 2), { round: 'again', turn: 2, at: 9 }));
    expect(await listed(desk, LI.id)).toEqual(['again', 'of-li']);
    expect(await listed(desk, UNNAMED)).toEqual(['before']);
  });

  it('may take over what was practised without a name', async () => {
    const desk = open();
    await keep(desk.saves, roundOf('a', 1));
    await keep(desk.saves, roundOf('b', 1));
    await desk.saves.people.add(LI, true);
    expect(await listed(desk, LI.id)).toEqual(['a', 'b']);
    expect(await listed(desk, UNNAMED)).toEqual([]);
  });

  it('can be called otherwise, and not once they are gone', async () => {
    const { saves } = open();
    await saves.people.add(LI, false);
    await saves.people.change({ ...LI, name: '李响' });
    expect(valueOf(await saves.people.list()).profiles).toMatchObject([{ name: '李响' }]);
    expect(await saves.people.change(WU)).toEqual({ ok: false, error: 'gone' });
    expect(await saves.people.add({ ...LI, name: '别人' }, false)).toEqual({ ok: false, error: 'conflict' });
  });

  it('leave their rounds to the unnamed one, or take them along', async () => {
    const desk = open();
    await three(desk);
    await desk.saves.people.remove(LI.id, 'keep');
    expect(await listed(desk, UNNAMED)).toEqual(['before', 'of-li']);
    expect(valueOf(await desk.saves.loadDraft('of-li'))).toBe('李想写到一半');
    await desk.saves.people.remove(WU.id, 'remove');
    expect(valueOf(await desk.saves.load('of-wu'))).toEqual([]);
    expect(await listed(desk, UNNAMED)).toEqual(['before', 'of-li']);
    expect(valueOf(await desk.saves.people.list())).toEqual({ unnamed: 2, profiles: [] });
  });

  it('who were removed in another tab leave what is begun since to the unnamed one', async () => {
    const desk = open();
    desk.sit('gone');
    await keep(desk.saves, roundOf('late', 1));
    expect(await listed(desk, UNNAMED)).toEqual(['late']);
  });

  it('clear their own rounds alone; clearing all takes the names too', async () => {
    const desk = open();
    await three(desk);
    desk.sit(LI.id);
    await desk.saves.clear('mine');
    expect(await listed(desk, LI.id)).toEqual([]);
    expect(valueOf(await desk.saves.loadDraft('of-li'))).toBe('');
    expect(await listed(desk, WU.id)).toEqual(['of-wu']);
    await desk.saves.clear('all');
    expect(valueOf(await desk.saves.people.list())).toEqual({ unnamed: 0, profiles: [] });
  });

  it('answer with a code after the place was closed', async () => {
    const { saves } = open();
    saves.close();
    const closed = { ok: false, error: 'closed' };
    expect(await saves.people.list()).toEqual(closed);
    expect(await saves.people.add(LI, false)).toEqual(closed);
    expect(await saves.people.change(LI)).toEqual(closed);
    expect(await saves.people.remove(LI.id, 'keep')).toEqual(closed);
    expect(await saves.ownerOf('a')).toEqual(closed);
  });

  describe('in a backup', () => {
    it('of all come back as they were on an empty computer', async () => {
      const desk = open();
      await three(desk);
      const file = valueOf(await desk.saves.exportAll(9));
      await desk.saves.clear('all');
      expect(valueOf(await desk.saves.importAll(file))).toMatchObject({ added: 3, people: 2 });
      expect(await listed(desk, UNNAMED)).toEqual(['before']);
      expect(await listed(desk, LI.id)).toEqual(['of-li']);
      expect(await listed(desk, WU.id)).toEqual(['of-wu']);
      expect(valueOf(await desk.saves.importAll(file))).toMatchObject({ unchanged: 3, added: 0, people: 0 });
    });

    it('of one hold that one alone', async () => {
      const desk = open();
      await three(desk);
      desk.sit(LI.id);
      const mine = valueOf(await desk.saves.exportAll(9, 'mine'));
      expect(mine).not.toContain(WU.name);
      await desk.saves.clear('all');
      desk.sit(UNNAMED);
      expect(valueOf(await desk.saves.importAll(mine))).toMatchObject({ added: 1, people: 1 });
      expect(await listed(desk, LI.id)).toEqual(['of-li']);
      expect(valueOf(await desk.saves.loadDraft('of-li'))).toBe('李想写到一半');
    });

    it('meet themselves on another computer by name and group, not by name alone', async () => {
      const [from, to] = [open(), open()];
      await three(from);
      from.sit(LI.id);
      const mine = valueOf(await from.saves.exportAll(9, 'mine'));
      await to.saves.clear('all');
      await to.saves.people.add({ ...LI, id: 'here', name: ' 李想' }, false);
      await to.saves.people.add({ ...LI, id: 'other', group: '四班' }, false);
      expect(valueOf(await to.saves.importAll(mine))).toMatchObject({ people: 0 });
      expect(await listed(to, 'here')).toEqual(['of-li']);
      expect(await listed(to, 'other')).toEqual([]);
    });

    it('of before profiles go to the one who reads it', async () => {
      const desk = open();
      await desk.saves.people.add(LI, false);
      desk.sit(LI.id);
      const old = { format: 'tongpin-rounds', version: BACKUP_VERSION, exportedAt: 0, drafts: [] };
      const text = JSON.stringify({ ...old, records: roundOf('old', 2) });
      expect(valueOf(await desk.saves.importAll(text))).toMatchObject({ added: 1, people: 0 });
      expect(await listed(desk, LI.id)).toEqual(['old']);
    });

    it('leave a round that is here already to whom it belongs here', async () => {
      const desk = open();
      await three(desk);
      const file = valueOf(await desk.saves.exportAll(9));
      await desk.saves.people.remove(LI.id, 'keep');
      await desk.saves.importAll(file);
      expect(await listed(desk, UNNAMED)).toEqual(['before', 'of-li']);
      expect(await listed(desk, LI.id)).toEqual([]);
    });

    it('cost their rounds no more than the name where the file is damaged', async () => {
      const desk = open();
      const profiles = [null, { id: '../x', name: 'x' }, { ...LI, name: '' }, { ...WU, group: 5 }, 7];
      const owners = [{ round: 'a', profile: LI.id }, { round: 'a' }, 'a'];
      const file = { format: 'tongpin-rounds', version: BACKUP_VERSION, records: roundOf('a', 1) };
      const text = JSON.stringify({ ...file, profiles, owners });
      expect(valueOf(await desk.saves.importAll(text))).toMatchObject({ added: 1, people: 0 });
      expect(await listed(desk, UNNAMED)).toEqual(['a']);
    });
  });

  it('always see every round between them, whatever is added, removed and begun', async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('begin' as const), as: fc.constantFrom('', 'a', 'b') }),
      fc.record({ do: fc.constant('add' as const), as: fc.constantFrom('a', 'b'), adopts: fc.boolean() }),
      fc.record({ do: fc.constant('remove' as const), as: fc.constantFrom('a', 'b') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        freshDisk();
        const desk = open();
        const begun: string[] = [];
        for (const [index, one] of acts.entries()) {
          /* oxlint-disable no-await-in-loop -- one after the other, as a person does it */
          if (one.do === 'add') await desk.saves.people.add(person(one.as), one.adopts);
          else if (one.do === 'remove') await desk.saves.people.remove(one.as, 'keep');
          else {
            desk.sit(one.as);
            await keep(desk.saves, recordsOf(`round-${index}`, [started(), prepared()]));
            begun.push(`round-${index}`);
          }
          /* oxlint-enable no-await-in-loop */
        }
        const { profiles } = valueOf(await desk.saves.people.list());
        const seen: string[] = [];
        for (const id of [UNNAMED, ...profiles.map((one) => one.id)]) {
          // oxlint-disable-next-line no-await-in-loop
          seen.push(...(await listed(desk, id)));
        }
        expect(seen.sort()).toEqual(begun.sort());
      }),
      { numRuns: 25 },
    );
  });
});

describe('two tabs with different people on one disk', () => {
  beforeEach(freshDisk);

  it('never mix up: each lists and begins its own', async () => {
    const li = indexedDbSaves(loadCheck, { whose: () => LI.id });
    const wu = indexedDbSaves(loadCheck, { whose: () => WU.id });
    await li.people.add(LI, false);
    await wu.people.add(WU, false);
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        at % 2 === 0 ? keep(li, roundOf(`li-${at}`, 2)) : keep(wu, roundOf(`wu-${at}`, 2)),
      ),
    );
    expect(valueOf(await li.list()).every(({ id }) => id.startsWith('li-'))).toBe(true);
    expect(valueOf(await wu.list()).every(({ id }) => id.startsWith('wu-'))).toBe(true);
    expect(valueOf(await li.people.list()).profiles.map(({ rounds }) => rounds)).toEqual([6, 6]);
  });
});

describe('the database of before profiles', () => {
  beforeEach(freshDisk);

  it('opens with every round, draft and scenario file, all of them the unnamed one’s', async () => {
    const second = await openDB('tongpin', 2, {
      upgrade(db) {
        db.createObjectStore('records', { keyPath: ['round', 'seq'] });
        db.createObjectStore('drafts', { keyPath: 'round' });
        db.createObjectStore('scenarios', { keyPath: 'id' });
      },
    });
    for (const record of [...roundOf('a', 3), ...roundOf('b', 2, 'settled')])
      // oxlint-disable-next-line no-await-in-loop
      await second.put('records', record);
    await second.put('drafts', { round: 'a', text: '写到一半' });
    await second.put('scenarios', { id: 'cake', name: 'cake.json', text: '{}', addedAt: 1 });
    second.close();
    let whose = UNNAMED;
    const saves = indexedDbSaves(loadCheck, { whose: () => whose });
    expect(valueOf(await saves.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(valueOf(await saves.load('a'))).toEqual(roundOf('a', 3));
    expect(valueOf(await saves.loadDraft('a'))).toBe('写到一半');
    await saves.people.add(LI, false);
    whose = LI.id;
    expect(valueOf(await saves.list())).toEqual([]);
    saves.close();
    const now = await openDB('tongpin');
    expect(await now.count('scenarios')).toBe(1);
    now.close();
  });
});
