/** The places that keep rounds, for the one contract that all of them fulfil. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { checkRecord } from '../../src/session/record-schema.ts';
import type { LogRecord } from '../../src/session/types.ts';
import { indexedDbSaves } from '../../src/storage/indexed-db.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';

export const loadCheck = () => Promise.resolve(checkRecord);

/** Forgets every database: each test begins on an empty disk. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

export const PLACES: readonly { readonly name: string; readonly open: () => RoundSaves }[] = [
  { name: 'memory', open: () => memorySaves(loadCheck) },
  { name: 'IndexedDB', open: () => indexedDbSaves(loadCheck) },
];

/** Appends every record and expects each to be kept. */
export async function keep(saves: RoundSaves, records: readonly LogRecord[]): Promise<void> {
  for (const record of records) {
    // oxlint-disable-next-line no-await-in-loop
    const kept = await saves.append(record);
    if (!kept.ok) throw new Error(`record ${record.seq} of ${record.round} not kept: ${kept.error}`);
  }
}

/** The value of a result that must be one. */
export function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`expected a value, got ${String(result.error)}`);
  return result.value;
}
