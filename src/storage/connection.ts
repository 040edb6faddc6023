/** One connection to the browser's database: opened when first needed, given up for a newer version, opened again when lost. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ScenarioFile } from '../scenario/own-files.ts';
import type { LogRecord } from '../session/types.ts';
import type { Profile } from '../shared/profile.ts';
import { SaveFault } from './fault.ts';
import type { Owner } from './owners.ts';

/** Raised with every change of the stores; each step stays in `upgrade`. */
export const DB_VERSION = 3;

export interface SavesSchema extends DBSchema {
  /** One record of a log each, so that a turn is one write and two tabs can't overwrite each other. */
  records: { key: [round: string, seq: number]; value: LogRecord };
  drafts: { key: string; value: { readonly round: string; readonly text: string } };
  /** A trainer's own scenario files. */
  scenarios: { key: string; value: ScenarioFile };
  profiles: { key: string; value: Profile };
  /** Whose a round is; rounds of before profiles have no entry, and need none. */
  owners: { key: string; value: Owner };
}

export type StoreName = 'records' | 'drafts' | 'scenarios' | 'profiles' | 'owners';

export type SavesDb = IDBPDatabase<SavesSchema>;

export interface Connection {
  /** @throws SaveFault or DOMException when it can't be opened. */
  open(): Promise<SavesDb>;
  close(): void;
}

function upgrade(db: SavesDb, from: number): void {
  if (from < 1) {
    db.createObjectStore('records', { keyPath: ['round', 'seq'] });
    db.createObjectStore('drafts', { keyPath: 'round' });
  }
  if (from < 2) db.createObjectStore('scenarios', { keyPath: 'id' });
  if (from < 3) {
    db.createObjectStore('profiles', { keyPath: 'id' });
    db.createObjectStore('owners', { keyPath: 'round' });
  }
}

function openOnce(name: string, version: number, onLost: () => void): Promise<SavesDb> {
  if (typeof indexedDB === 'undefined') return Promise.reject(new SaveFault('unavailable'));
  return new Promise((resolve, reject) => {
    let refused = false;
    openDB<SavesSchema>(name, version, {
      upgrade,
      blocked() {
        refused = true;
        reject(new SaveFault('blocked'));
      },
      blocking(_current, _wanted, event) {
        // A newer version of the app waits in another tab: it may have the database, this tab is told on its next write.
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
      // Opened after all when nobody waits any more, it must not block others in its turn.
    }).then((db) => (refused ? db.close() : resolve(db)), reject);
  });
}

/** A connection to the database of that name and version; nothing is opened yet. */
export function connect(name: string, version = DB_VERSION): Connection {
  let current: Promise<SavesDb> | null = null;
  let closed = false;
  const forget = (): void => {
    current = null;
  };
  return {
    open() {
      if (closed) return Promise.reject(new SaveFault('closed'));
      current ??= openOnce(name, version, forget).catch((error: unknown) => {
        forget();
        throw error;
      });
      return current;
    },
    close() {
      closed = true;
      void current?.then((db) => db.close(), forget);
    },
  };
}
