/** One transaction on the database, its faults told as codes. */
import type { IDBPTransaction } from 'idb';
import { fail, ok, type Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { Connection, SavesSchema, StoreName } from './connection.ts';
import { saveErrorOf } from './fault.ts';

export type Tx<Name extends StoreName, Mode extends IDBTransactionMode> = IDBPTransaction<
  SavesSchema,
  Name[],
  Mode
>;

/** Ends a transaction that went wrong half-way; it may have ended by itself. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Runs one transaction; when it gives a value, everything in it is done, and on disk if `durability` is strict. */
export async function transact<T, Name extends StoreName, Mode extends IDBTransactionMode>(
  connection: Connection,
  stores: Name[],
  mode: Mode,
  durability: IDBTransactionDurability,
  work: (tx: Tx<Name, Mode>) => Promise<T>,
): Promise<Result<T, SaveError>> {
  let tx: Tx<Name, Mode> | null = null;
  try {
    const db = await connection.open();
    const opened: Tx<Name, Mode> = db.transaction(stores, mode, { durability });
    tx = opened;
    const [value] = await Promise.all([
      work(opened).catch((error: unknown) => {
        abort(opened);
        throw error;
      }),
      opened.done,
    ]);
    return ok(value);
  } catch (error) {
    // A request of a failing transaction only says "aborted"; the transaction knows why.
    return fail(saveErrorOf(tx?.error ?? error));
  }
}
