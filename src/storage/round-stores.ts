/** What the rounds and their people share of the database: the stores, and what is asked of them again and again. */
import { UNNAMED } from '../shared/profile.ts';
import { ownersIn } from './owners.ts';
import type { Scope } from './ports.ts';
import type { Tx } from './transaction.ts';

export type RoundStoreName = 'records' | 'drafts' | 'owners' | 'profiles';
export type RoundTx<Mode extends IDBTransactionMode = IDBTransactionMode> = Tx<RoundStoreName, Mode>;

export const ROUND_STORES: RoundStoreName[] = ['records', 'drafts', 'owners', 'profiles'];

/** Everything of one round: an array sorts after every number. */
export function keysOf(round: string): IDBKeyRange {
  return IDBKeyRange.bound([round], [round, []]);
}

/** Every round in order, with the number of its last record. */
export async function lastsOf(tx: RoundTx): Promise<ReadonlyMap<string, number>> {
  // Keys come in order, so the last one of each round stays.
  return new Map(await tx.objectStore('records').getAllKeys());
}

/** Tells whose a round is. */
export async function ownersOf(tx: RoundTx): Promise<(round: string) => string> {
  const [owners, profiles] = await Promise.all([
    tx.objectStore('owners').getAll(),
    tx.objectStore('profiles').getAll(),
  ]);
  return ownersIn(owners, profiles);
}

/** Deletes rounds with their drafts and owners. */
export async function removeRounds(tx: RoundTx<'readwrite'>, rounds: readonly string[]): Promise<void> {
  await Promise.all(
    rounds.flatMap((round) => [
      tx.objectStore('records').delete(keysOf(round)),
      tx.objectStore('drafts').delete(round),
      tx.objectStore('owners').delete(round),
    ]),
  );
}

/** Writes whose a round is; one whose profile was removed meanwhile is the unnamed one's. */
export async function own(tx: RoundTx<'readwrite'>, round: string, profile: string): Promise<void> {
  if (profile === UNNAMED || (await tx.objectStore('profiles').getKey(profile)) === undefined) return;
  await tx.objectStore('owners').put({ round, profile });
}

/** The rounds in a scope, each with the number of its last record. */
export async function within(
  tx: RoundTx,
  scope: Scope,
  profile: string,
): Promise<ReadonlyMap<string, number>> {
  const [lasts, ownerOf] = await Promise.all([lastsOf(tx), ownersOf(tx)]);
  return new Map([...lasts].filter(([round]) => scope === 'all' || ownerOf(round) === profile));
}
