/** Scenario files in the browser's own database, beside the rounds and under the same rules. */
import type { ScenarioFiles } from '../scenario/own-files.ts';
import { connect } from './connection.ts';
import { byTimeAdded } from './summary.ts';
import { transact, type Tx } from './transaction.ts';

type Store<Mode extends IDBTransactionMode> = ReturnType<Tx<'scenarios', Mode>['objectStore']>;

/** The files in the database of that name, opened when first used. */
export function indexedDbFiles(name = 'tongpin'): ScenarioFiles {
  const connection = connect(name);
  const read = <T>(work: (files: Store<'readonly'>) => Promise<T>) =>
    transact(connection, ['scenarios'], 'readonly', 'default', (tx) => work(tx.objectStore('scenarios')));
  const write = (work: (files: Store<'readwrite'>) => Promise<unknown>) =>
    transact(connection, ['scenarios'], 'readwrite', 'strict', async (tx) => {
      await work(tx.objectStore('scenarios'));
    });
  return {
    list: () => read(async (files) => (await files.getAll()).sort(byTimeAdded)),
    find: (id) => read(async (files) => (await files.get(id)) ?? null),
    put: (file) => write((files) => files.put(file)),
    remove: (id) => write((files) => files.delete(id)),
    close: () => connection.close(),
  };
}
