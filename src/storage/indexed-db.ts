/** Rounds in the browser's own database: one record per step of a round, flushed before it counts as written. */
import type { Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { LogRecord, RoundSummary } from '../session/types.ts';
import { readBackup, writeBackup } from './backup.ts';
import { connect } from './connection.ts';
import { SaveFault } from './fault.ts';
import { idsOf, mergeBackup } from './merge.ts';
import type { LoadCheck, RoundSaves } from './ports.ts';
import { byLastUse, summarise, tellsPosition } from './summary.ts';
import { transact, type Tx as StoresTx } from './transaction.ts';

type Store = 'records' | 'drafts';
type Tx<Mode extends IDBTransactionMode> = StoresTx<Store, Mode>;

const STORES: Store[] = ['records', 'drafts'];

/** Everything of one round: an array sorts after every number. */
function keysOf(round: string): IDBKeyRange {
  return IDBKeyRange.bound([round], [round, []]);
}

async function readSummary(tx: Tx<'readonly'>, round: string, last: number): Promise<RoundSummary | null> {
  const records = tx.objectStore('records');
  const first = await records.get([round, 0]);
  const tail: LogRecord[] = [];
  for (let seq = last; seq >= 0; seq--) {
    // One by one from the end: seldom more than two, and each depends on the one before.
    // oxlint-disable-next-line no-await-in-loop
    const record = await records.get([round, seq]);
    if (record !== undefined) tail.unshift(record);
    if (record !== undefined && tellsPosition(record.event)) break;
  }
  return first === undefined ? null : summarise(first, tail);
}

/**
 * The saves in the database of that name, opened when first used. On `file://` every page of the browser profile shares
 * one database space, so the name is our own; the work itself is kept nowhere else (localStorage loses writes in a crash).
 */
export function indexedDbSaves(loadCheck: LoadCheck, name = 'tongpin'): RoundSaves {
  const connection = connect(name);

  const read = <T>(work: (tx: Tx<'readonly'>) => Promise<T>): Promise<Result<T, SaveError>> =>
    transact(connection, STORES, 'readonly', 'default', work);
  const write = <T>(work: (tx: Tx<'readwrite'>) => Promise<T>): Promise<Result<T, SaveError>> =>
    transact(connection, STORES, 'readwrite', 'strict', work);

  return {
    append: (record) =>
      write(async (tx) => {
        const records = tx.objectStore('records');
        const { round, seq, event } = record;
        if (seq > 0 && (await records.getKey([round, seq - 1])) === undefined) throw new SaveFault('gone');
        await records.add({ round, seq, event });
        if (event.type === 'replied') await tx.objectStore('drafts').delete(round);
      }),
    begin: (log) =>
      write(async (tx) => {
        const records = tx.objectStore('records');
        await Promise.all(log.map(async ({ round, seq, event }) => records.add({ round, seq, event })));
      }),
    load: (round) => read((tx) => tx.objectStore('records').getAll(keysOf(round))),
    saveDraft: (round, text) =>
      transact(connection, STORES, 'readwrite', 'relaxed', async (tx) => {
        const drafts = tx.objectStore('drafts');
        await (text === '' ? drafts.delete(round) : drafts.put({ round, text }));
      }),
    loadDraft: (round) => read(async (tx) => (await tx.objectStore('drafts').get(round))?.text ?? ''),
    list: () =>
      read(async (tx) => {
        const keys = await tx.objectStore('records').getAllKeys();
        // Keys come in order, so the last one of each round stays.
        const lasts = new Map(keys);
        const summaries = await Promise.all([...lasts].map(([round, last]) => readSummary(tx, round, last)));
        return summaries.filter((summary) => summary !== null).sort(byLastUse);
      }),
    remove: (round) =>
      write(async (tx) => {
        await tx.objectStore('records').delete(keysOf(round));
        await tx.objectStore('drafts').delete(round);
      }),
    clear: () =>
      write(async (tx) => {
        await Promise.all([tx.objectStore('records').clear(), tx.objectStore('drafts').clear()]);
      }),
    exportAll: (at) =>
      read(async (tx) => {
        const [records, drafts] = await Promise.all([
          tx.objectStore('records').getAll(),
          tx.objectStore('drafts').getAll(),
        ]);
        return writeBackup(at, records, drafts);
      }),
    async importAll(text) {
      const backup = readBackup(text, await loadCheck());
      if (!backup.ok) return backup;
      return write(async (tx) => {
        const [records, drafts] = [tx.objectStore('records'), tx.objectStore('drafts')];
        const here = new Map(
          await Promise.all(
            idsOf(backup.value).map(async (id) => {
              const [known, draft] = await Promise.all([records.getAll(keysOf(id)), drafts.get(id)]);
              return [id, { known, draft: draft?.text ?? '' }] as const;
            }),
          ),
        );
        const merge = mergeBackup(backup.value, {
          recordsOf: (id) => here.get(id)?.known ?? [],
          draftOf: (id) => here.get(id)?.draft ?? '',
        });
        // Async, so that a write refused at once doesn't leave the others unheard.
        await Promise.all(merge.add.map(async (record) => records.add(record)));
        await Promise.all(merge.drafts.map(async (draft) => drafts.put(draft)));
        return merge.report;
      });
    },
    close: () => connection.close(),
  };
}
