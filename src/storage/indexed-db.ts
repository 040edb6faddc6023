/** Rounds in the browser's own database: one record per step of a round, flushed before it counts as written. */
import { UNNAMED } from '../shared/profile.ts';
import type { Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { LogRecord, RoundSummary } from '../session/types.ts';
import { readBackup, writeBackup } from './backup.ts';
import { connect } from './connection.ts';
import { SaveFault } from './fault.ts';
import { indexedDbPeople } from './indexed-db-people.ts';
import { idsOf, mergeBackup } from './merge.ts';
import { matchPeople, ownerIn } from './owners.ts';
import type { LoadCheck, RoundSaves } from './ports.ts';
import { keysOf, own, removeRounds, ROUND_STORES, within, type RoundTx } from './round-stores.ts';
import { byLastUse, summarise, tellsPosition } from './summary.ts';
import { transact } from './transaction.ts';

interface Options {
  /** Of the database. */
  readonly name?: string;
  /** The profile in use, asked for whenever it matters. */
  readonly whose?: () => string;
}

async function readSummary(
  tx: RoundTx<'readonly'>,
  round: string,
  last: number,
): Promise<RoundSummary | null> {
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
export function indexedDbSaves(
  loadCheck: LoadCheck,
  { name = 'tongpin', whose = () => UNNAMED }: Options = {},
): RoundSaves {
  const connection = connect(name);

  const read = <T>(work: (tx: RoundTx<'readonly'>) => Promise<T>): Promise<Result<T, SaveError>> =>
    transact(connection, ROUND_STORES, 'readonly', 'default', work);
  const write = <T>(work: (tx: RoundTx<'readwrite'>) => Promise<T>): Promise<Result<T, SaveError>> =>
    transact(connection, ROUND_STORES, 'readwrite', 'strict', work);

  return {
    people: indexedDbPeople(connection),
    append({ round, seq, event }) {
      const profile = whose();
      return write(async (tx) => {
        const records = tx.objectStore('records');
        if (seq > 0 && (await records.getKey([round, seq - 1])) === undefined) throw new SaveFault('gone');
        await records.add({ round, seq, event });
        if (seq === 0) await own(tx, round, profile);
        if (event.type === 'replied') await tx.objectStore('drafts').delete(round);
      });
    },
    begin(log) {
      const profile = whose();
      return write(async (tx) => {
        const records = tx.objectStore('records');
        await Promise.all(log.map(async ({ round, seq, event }) => records.add({ round, seq, event })));
        await own(tx, log[0]?.round ?? '', profile);
      });
    },
    load: (round) => read((tx) => tx.objectStore('records').getAll(keysOf(round))),
    saveDraft: (round, text) =>
      transact(connection, ['drafts'], 'readwrite', 'relaxed', async (tx) => {
        const drafts = tx.objectStore('drafts');
        await (text === '' ? drafts.delete(round) : drafts.put({ round, text }));
      }),
    loadDraft: (round) => read(async (tx) => (await tx.objectStore('drafts').get(round))?.text ?? ''),
    list() {
      const profile = whose();
      return read(async (tx) => {
        const lasts = await within(tx, 'mine', profile);
        const summaries = await Promise.all([...lasts].map(([round, last]) => readSummary(tx, round, last)));
        return summaries.filter((summary) => summary !== null).sort(byLastUse);
      });
    },
    ownerOf: (round) =>
      read(async (tx) => {
        const [owner, profiles] = await Promise.all([
          tx.objectStore('owners').get(round),
          tx.objectStore('profiles').getAll(),
        ]);
        return ownerIn(owner, profiles);
      }),
    remove: (round) => write((tx) => removeRounds(tx, [round])),
    clear(scope = 'all') {
      const profile = whose();
      return write(async (tx) => {
        if (scope === 'mine') await removeRounds(tx, [...(await within(tx, scope, profile)).keys()]);
        else await Promise.all(ROUND_STORES.map(async (store) => tx.objectStore(store).clear()));
      });
    },
    exportAll(at, scope = 'all') {
      const profile = whose();
      return read(async (tx) => {
        const [records, drafts, owners, profiles, rounds] = await Promise.all([
          tx.objectStore('records').getAll(),
          tx.objectStore('drafts').getAll(),
          tx.objectStore('owners').getAll(),
          tx.objectStore('profiles').getAll(),
          within(tx, scope, profile),
        ]);
        const isIn = ({ round }: { readonly round: string }) => rounds.has(round);
        return writeBackup(at, records.filter(isIn), drafts.filter(isIn), {
          profiles: profiles.filter(({ id }) => scope === 'all' || id === profile),
          owners: owners.filter(isIn),
        });
      });
    },
    async importAll(text) {
      const profile = whose();
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
        const people = matchPeople(await tx.objectStore('profiles').getAll(), backup.value.profiles);
        // Async, so that a write refused at once doesn't leave the others unheard.
        await Promise.all(people.add.map(async (one) => tx.objectStore('profiles').add(one)));
        await Promise.all(merge.add.map(async (record) => records.add(record)));
        await Promise.all(merge.drafts.map(async (draft) => drafts.put(draft)));
        await Promise.all(
          merge.begun.map(async ({ round, from }) =>
            own(tx, round, people.at.get(backup.value.owners.get(from) ?? '') ?? profile),
          ),
        );
        return { ...merge.report, people: people.add.length };
      });
    },
    close: () => connection.close(),
  };
}
