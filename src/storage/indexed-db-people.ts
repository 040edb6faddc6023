/** The people who share this device, in the browser's own database beside their rounds. */
import { UNNAMED } from '../shared/profile.ts';
import type { Connection } from './connection.ts';
import { SaveFault } from './fault.ts';
import type { PeopleStore } from './ports.ts';
import { byCreation, countRounds } from './summary.ts';
import { lastsOf, ownersOf, removeRounds, ROUND_STORES, type RoundTx } from './round-stores.ts';
import { transact } from './transaction.ts';

/** The people in the database of a connection. */
export function indexedDbPeople(connection: Connection): PeopleStore {
  const write = (work: (tx: RoundTx<'readwrite'>) => Promise<void>) =>
    transact(connection, ROUND_STORES, 'readwrite', 'strict', work);
  return {
    list: () =>
      transact(connection, ROUND_STORES, 'readonly', 'default', async (tx) => {
        const [profiles, lasts, ownerOf] = await Promise.all([
          tx.objectStore('profiles').getAll(),
          lastsOf(tx),
          ownersOf(tx),
        ]);
        return countRounds(profiles.sort(byCreation), lasts, ownerOf);
      }),
    add: (profile, adopts) =>
      write(async (tx) => {
        await tx.objectStore('profiles').add(profile);
        if (!adopts) return;
        const [lasts, ownerOf] = await Promise.all([lastsOf(tx), ownersOf(tx)]);
        const unnamed = [...lasts.keys()].filter((round) => ownerOf(round) === UNNAMED);
        const owners = tx.objectStore('owners');
        await Promise.all(unnamed.map(async (round) => owners.put({ round, profile: profile.id })));
      }),
    change: (profile) =>
      write(async (tx) => {
        const profiles = tx.objectStore('profiles');
        if ((await profiles.getKey(profile.id)) === undefined) throw new SaveFault('gone');
        await profiles.put(profile);
      }),
    remove: (id, rounds) =>
      write(async (tx) => {
        const owned = (await tx.objectStore('owners').getAll())
          .filter(({ profile }) => profile === id)
          .map(({ round }) => round);
        await tx.objectStore('profiles').delete(id);
        if (rounds === 'remove') await removeRounds(tx, owned);
        else await Promise.all(owned.map(async (round) => tx.objectStore('owners').delete(round)));
      }),
  };
}
