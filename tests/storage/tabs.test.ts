/** Two tabs on one database, and a newer version of the app beside an older one. */
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect, DB_VERSION } from '../../src/storage/connection.ts';
import { indexedDbSaves } from '../../src/storage/indexed-db.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';
import { prepared, replied, roundOf, started } from '../session/logs.ts';
import { freshDisk, keep, loadCheck, valueOf } from './places.ts';

beforeEach(freshDisk);

describe('two tabs', () => {
  it('see what the other wrote, and never overwrite it', async () => {
    const [one, two] = [indexedDbSaves(loadCheck), indexedDbSaves(loadCheck)];
    await keep(one, roundOf('a', 1));
    expect(valueOf(await two.load('a'))).toEqual(roundOf('a', 1));
    await keep(two, [{ round: 'a', seq: 3, event: replied(2, { reply: '第二个标签页' }) }]);
    expect(await one.append({ round: 'a', seq: 3, event: replied(2) })).toEqual({
      ok: false,
      error: 'conflict',
    });
    expect(valueOf(await one.load('a')).at(-1)?.event).toMatchObject({ reply: '第二个标签页' });
  });

  it('lose no acknowledged record, in whatever order they write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), async (turns) => {
        freshDisk();
        const tabs = [indexedDbSaves(loadCheck), indexedDbSaves(loadCheck)] as const;
        await keep(tabs[0], [
          { round: 'a', seq: 0, event: started() },
          { round: 'a', seq: 1, event: prepared() },
        ]);
        // Each tab believes the round stands where it left it, and catches up only after a refusal.
        const next = [2, 2];
        const acknowledged: string[] = [];
        const write = async (tab: 0 | 1, saves: RoundSaves, turn: number): Promise<void> => {
          const seq = next[tab] ?? 2;
          const reply = `${tab}-${turn}`;
          const kept = await saves.append({ round: 'a', seq, event: replied(seq - 1, { reply }) });
          if (kept.ok) {
            acknowledged.push(reply);
            next[tab] = seq + 1;
          } else {
            next[tab] = valueOf(await saves.load('a')).length;
          }
        };
        await Promise.all(turns.map((second, turn) => write(second ? 1 : 0, tabs[second ? 1 : 0], turn)));
        const stored = valueOf(await tabs[0].load('a')).slice(2);
        expect(stored.map(({ event }) => (event.type === 'replied' ? event.reply : ''))).toEqual(
          acknowledged,
        );
        expect(acknowledged.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('versions side by side', () => {
  it('gives way to a newer version and then says that the data is newer', async () => {
    const old = indexedDbSaves(loadCheck);
    await keep(old, roundOf('a', 1));
    const newer = await openDB('tongpin', DB_VERSION + 1, {
      upgrade(db) {
        db.createObjectStore('later');
      },
    });
    expect(await old.append({ round: 'a', seq: 3, event: replied(2) })).toEqual({
      ok: false,
      error: 'newer',
    });
    expect(await newer.count('records')).toBe(3);
    newer.close();
  });

  it('says that an older version open elsewhere blocks it, and works once that is closed', async () => {
    const older = await openDB('tongpin', 1);
    const connection = connect('tongpin', 2);
    await expect(connection.open()).rejects.toMatchObject({ code: 'blocked' });
    older.close();
    const db = await connection.open();
    expect(db.version).toBe(2);
    connection.close();
  });

  it('opens again when the browser ended the connection', async () => {
    const saves = indexedDbSaves(loadCheck);
    await keep(saves, roundOf('a', 1));
    await deleteDB('tongpin');
    expect(valueOf(await saves.load('a'))).toEqual([]);
    await keep(saves, roundOf('b', 1));
    expect(valueOf(await saves.load('b'))).toHaveLength(3);
  });

  it('says that there is no storage where the browser has none', async () => {
    const { indexedDB } = globalThis;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await indexedDbSaves(loadCheck).list()).toEqual({ ok: false, error: 'unavailable' });
    globalThis.indexedDB = indexedDB;
  });
});
