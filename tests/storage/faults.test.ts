/** The disk fails at every write in turn: what was acknowledged stays, what wasn't can be written again. */
import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedDbSaves } from '../../src/storage/indexed-db.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';
import { roundOf } from '../session/logs.ts';
import { freshDisk, keep, loadCheck, PLACES, valueOf } from './places.ts';

const WRITES = ['add', 'put', 'delete'] as const;

/** How a write can go wrong: refused at once, or accepted and then undone with its transaction. */
const WAYS: Readonly<Record<string, (this: IDBObjectStore, write: () => IDBRequest) => IDBRequest>> = {
  refused() {
    throw new DOMException('no room', 'QuotaExceededError');
  },
  undone(write) {
    const request = write();
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  },
};

/** Lets the nth write to the database fail until `heal`; `seen` counts the writes. */
function failWrite(nth: number, way: string): { seen: () => number; heal: () => void } {
  let seen = 0;
  const spies = WRITES.map((name) => {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function fault(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      seen += 1;
      const write = (): IDBRequest => real.apply(this, args);
      const wrong = WAYS[way];
      return seen === nth && wrong !== undefined ? wrong.call(this, write) : write();
    });
  });
  return {
    seen: () => seen,
    heal() {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

/** What was acknowledged before the first refusal: so many records, and the draft that should stand. */
interface Acknowledged {
  readonly kept: number;
  readonly draft: string;
}

/** Keeps a draft and a record in turns, until one is refused. */
async function play(saves: RoundSaves): Promise<Acknowledged> {
  const acknowledged = { kept: 0, draft: '' };
  for (const record of roundOf('a', 3)) {
    const draft = `草稿${record.seq}`;
    // oxlint-disable-next-line no-await-in-loop
    if (!(await saves.saveDraft('a', draft)).ok) return acknowledged;
    acknowledged.draft = draft;
    // oxlint-disable-next-line no-await-in-loop
    if (!(await saves.append(record)).ok) return acknowledged;
    acknowledged.kept = record.seq + 1;
    if (record.event.type === 'replied') acknowledged.draft = '';
  }
  return acknowledged;
}

describe.each(Object.keys(WAYS))('a write that is %s', (way) => {
  beforeEach(freshDisk);

  it('loses nothing that was acknowledged, whichever write it is', async () => {
    const counting = failWrite(0, way);
    await play(indexedDbSaves(loadCheck));
    const writes = counting.seen();
    counting.heal();
    expect(writes).toBeGreaterThan(10);
    for (let nth = 1; nth <= writes; nth++) {
      freshDisk();
      const fault = failWrite(nth, way);
      // oxlint-disable-next-line no-await-in-loop
      const { kept, draft } = await play(indexedDbSaves(loadCheck));
      fault.heal();
      expect(kept).toBeLessThan(5);
      const again = indexedDbSaves(loadCheck);
      const log = roundOf('a', 3);
      // oxlint-disable-next-line no-await-in-loop
      expect(valueOf(await again.load('a'))).toEqual(log.slice(0, kept));
      // oxlint-disable-next-line no-await-in-loop
      expect(valueOf(await again.loadDraft('a'))).toBe(draft);
      // oxlint-disable-next-line no-await-in-loop
      await keep(again, log.slice(kept));
      // oxlint-disable-next-line no-await-in-loop
      expect(valueOf(await again.load('a'))).toEqual(log);
    }
  });

  it('takes over a backup whole or not at all', async () => {
    const other = PLACES[0]?.open();
    if (other === undefined) throw new Error('no place');
    await keep(other, roundOf('b', 2));
    await keep(other, roundOf('c', 2));
    await other.saveDraft('c', '写到一半');
    const file = valueOf(await other.exportAll(5));
    const writes = 9;
    for (let nth = 1; nth <= writes; nth++) {
      freshDisk();
      const saves = indexedDbSaves(loadCheck);
      // oxlint-disable-next-line no-await-in-loop
      await keep(saves, roundOf('a', 2));
      const fault = failWrite(nth, way);
      // oxlint-disable-next-line no-await-in-loop
      const result = await saves.importAll(file);
      fault.heal();
      expect(fault.seen()).toBeGreaterThanOrEqual(nth);
      expect(result).toEqual({ ok: false, error: way === 'refused' ? 'quota' : 'failed' });
      // oxlint-disable-next-line no-await-in-loop
      expect(valueOf(await saves.list()).map(({ id }) => id)).toEqual(['a']);
      // oxlint-disable-next-line no-await-in-loop
      expect(valueOf(await saves.load('a'))).toEqual(roundOf('a', 2));
    }
  });
});

describe('a refused reply', () => {
  beforeEach(freshDisk);

  it('leaves its draft', async () => {
    const saves = indexedDbSaves(loadCheck);
    await keep(saves, roundOf('a', 0));
    await saves.saveDraft('a', '我来处理');
    const record = roundOf('a', 1)[2];
    if (record === undefined) throw new Error('no record');
    const fault = failWrite(2, 'refused');
    expect(await saves.append(record)).toEqual({ ok: false, error: 'quota' });
    fault.heal();
    expect(valueOf(await saves.loadDraft('a'))).toBe('我来处理');
    expect(valueOf(await saves.load('a'))).toHaveLength(2);
  });
});
