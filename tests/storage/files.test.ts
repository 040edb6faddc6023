/** What every place that keeps a trainer's scenario files does, and that rounds and files leave one another alone. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ScenarioFile, ScenarioFiles } from '../../src/scenario/own-files.ts';
import { DB_VERSION } from '../../src/storage/connection.ts';
import { indexedDbFiles } from '../../src/storage/indexed-db-files.ts';
import { indexedDbSaves } from '../../src/storage/indexed-db.ts';
import { memoryFiles } from '../../src/storage/memory-files.ts';
import { roundOf } from '../session/logs.ts';
import { freshDisk, keep, loadCheck, valueOf } from './places.ts';

const PLACES: readonly { readonly name: string; readonly open: () => ScenarioFiles }[] = [
  { name: 'memory', open: memoryFiles },
  { name: 'IndexedDB', open: () => indexedDbFiles() },
];

function fileOf(id: string, addedAt: number, text = `{"id": "${id}"}\n`): ScenarioFile {
  return { id, name: `${id}.json`, text, addedAt };
}

describe.each(PLACES)('scenario files in $name', ({ open }) => {
  beforeEach(freshDisk);

  it('gives back the very text, whatever is in it', async () => {
    const files = open();
    const text = '\uFEFF{\r\n\t"title": "写错名字的蛋糕 🎂"}\r\n';
    await files.put(fileOf('cake', 5, text));
    expect(valueOf(await files.find('cake'))).toEqual(fileOf('cake', 5, text));
    expect(valueOf(await files.find('other'))).toBeNull();
  });

  it('lists them, the first added first', async () => {
    const files = open();
    await files.put(fileOf('a', 30));
    await files.put(fileOf('b', 10));
    await files.put(fileOf('c', 20));
    expect(valueOf(await files.list()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('keeps one file of each id: the last', async () => {
    const files = open();
    await files.put(fileOf('cake', 1, 'old'));
    await files.put(fileOf('cake', 2, 'new'));
    expect(valueOf(await files.list())).toEqual([fileOf('cake', 2, 'new')]);
  });

  it('removes one, and minds nothing that isn’t there', async () => {
    const files = open();
    await files.put(fileOf('a', 1));
    await files.put(fileOf('b', 2));
    expect(await files.remove('a')).toEqual({ ok: true, value: undefined });
    expect(await files.remove('a')).toEqual({ ok: true, value: undefined });
    expect(valueOf(await files.list())).toEqual([fileOf('b', 2)]);
  });

  it('answers with a code after it was closed', async () => {
    const files = open();
    files.close();
    const closed = { ok: false, error: 'closed' };
    expect(await files.put(fileOf('a', 1))).toEqual(closed);
    expect(await files.list()).toEqual(closed);
    expect(await files.find('a')).toEqual(closed);
    expect(await files.remove('a')).toEqual(closed);
  });
});

describe('rounds and scenario files on one disk', () => {
  beforeEach(freshDisk);

  it('keeps every round and draft of the first version of the database', async () => {
    const first = await openDB('tongpin', 1, {
      upgrade(db) {
        db.createObjectStore('records', { keyPath: ['round', 'seq'] });
        db.createObjectStore('drafts', { keyPath: 'round' });
      },
    });
    for (const record of [...roundOf('a', 3), ...roundOf('b', 2, 'settled')])
      await first.put('records', record);
    await first.put('drafts', { round: 'a', text: '写到一半' });
    first.close();

    const saves = indexedDbSaves(loadCheck);
    expect(valueOf(await saves.load('a'))).toEqual(roundOf('a', 3));
    expect(valueOf(await saves.load('b'))).toEqual(roundOf('b', 2, 'settled'));
    expect(valueOf(await saves.loadDraft('a'))).toBe('写到一半');
    const files = indexedDbFiles();
    await files.put(fileOf('cake', 1));
    expect(valueOf(await files.list())).toEqual([fileOf('cake', 1)]);
    saves.close();
    files.close();
    const now = await openDB('tongpin');
    expect(now.version).toBe(DB_VERSION);
    now.close();
  });

  it('deletes rounds without the files, and a file without its rounds', async () => {
    const [saves, files] = [indexedDbSaves(loadCheck), indexedDbFiles()];
    await files.put(fileOf('cake', 1));
    await keep(saves, roundOf('a', 1));
    await saves.clear();
    expect(valueOf(await files.list())).toEqual([fileOf('cake', 1)]);
    await keep(saves, roundOf('b', 1));
    await files.remove('cake');
    expect(valueOf(await saves.load('b'))).toEqual(roundOf('b', 1));
  });

  it('says that there is no storage where the browser has none', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await indexedDbFiles().list()).toEqual({ ok: false, error: 'unavailable' });
    globalThis.indexedDB = indexedDB;
  });
});
