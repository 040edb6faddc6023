/** Rounds kept until the page is closed: for tests, and for browsers that give no storage (the app then says so). */
import type { LogRecord } from '../session/types.ts';
import { UNNAMED, type Profile } from '../shared/profile.ts';
import { fail, ok } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import { readBackup, writeBackup } from './backup.ts';
import { mergeBackup } from './merge.ts';
import { memoryPeople, ownersOf, type MemoryPlace } from './memory-people.ts';
import { matchPeople } from './owners.ts';
import type { LoadCheck, RoundSaves, Scope } from './ports.ts';
import { byLastUse, summarise } from './summary.ts';

/** An empty store in memory, with the same contract as the one on disk. */
export function memorySaves(loadCheck: LoadCheck, whose: () => string = () => UNNAMED): RoundSaves {
  const rounds = new Map<string, readonly LogRecord[]>();
  const drafts = new Map<string, string>();
  const profiles = new Map<string, Profile>();
  const owners = new Map<string, string>();
  let closed = false;

  function removeRound(round: string): void {
    rounds.delete(round);
    drafts.delete(round);
    owners.delete(round);
  }

  const place: MemoryPlace = {
    profiles,
    owners,
    removeRound,
    isClosed: () => closed,
    lasts: () => new Map([...rounds].map(([round, records]) => [round, records.length - 1])),
  };

  /** Notes whose a round is; one whose profile was removed meanwhile is the unnamed one's. */
  function own(round: string, profile: string): void {
    if (profiles.has(profile)) owners.set(round, profile);
  }

  function within(scope: Scope): ReadonlySet<string> {
    const ownerOf = ownersOf(place);
    return new Set([...rounds.keys()].filter((round) => scope === 'all' || ownerOf(round) === whose()));
  }

  /** Every operation, so that a closed store answers as the one on disk does. */
  function run<T>(work: () => T): Promise<{ ok: true; value: T } | { ok: false; error: SaveError }> {
    return Promise.resolve(closed ? fail('closed') : ok(work()));
  }

  return {
    people: memoryPeople(place),
    append({ round, seq, event }) {
      if (closed) return Promise.resolve(fail('closed'));
      const known = rounds.get(round) ?? [];
      if (seq < known.length) return Promise.resolve(fail('conflict'));
      if (seq > known.length) return Promise.resolve(fail('gone'));
      rounds.set(round, [...known, { round, seq, event }]);
      if (seq === 0) own(round, whose());
      if (event.type === 'replied') drafts.delete(round);
      return Promise.resolve(ok(undefined));
    },
    begin(records) {
      const round = records[0]?.round ?? '';
      if (closed) return Promise.resolve(fail('closed'));
      if (rounds.has(round)) return Promise.resolve(fail('conflict'));
      rounds.set(round, records);
      own(round, whose());
      return Promise.resolve(ok(undefined));
    },
    load: (round) => run(() => rounds.get(round) ?? []),
    saveDraft: (round, text) =>
      run(() => {
        if (text === '') drafts.delete(round);
        else drafts.set(round, text);
      }),
    loadDraft: (round) => run(() => drafts.get(round) ?? ''),
    list: () =>
      run(() =>
        [...within('mine')]
          .flatMap((round) => {
            const records = rounds.get(round) ?? [];
            const summary = records[0] === undefined ? null : summarise(records[0], records);
            return summary === null ? [] : [summary];
          })
          .sort(byLastUse),
      ),
    ownerOf: (round) => run(() => ownersOf(place)(round)),
    remove: (round) => run(() => removeRound(round)),
    clear: (scope = 'all') =>
      run(() => {
        for (const round of within(scope)) removeRound(round);
        if (scope === 'all') {
          profiles.clear();
          owners.clear();
          drafts.clear();
        }
      }),
    exportAll: (at, scope = 'all') =>
      run(() => {
        const known = within(scope);
        const isIn = ({ round }: { readonly round: string }) => known.has(round);
        return writeBackup(
          at,
          [...rounds.values()].flat().filter(isIn),
          [...drafts].map(([round, text]) => ({ round, text })).filter(isIn),
          {
            profiles: [...profiles.values()].filter(({ id }) => scope === 'all' || id === whose()),
            owners: [...owners].map(([round, profile]) => ({ round, profile })).filter(isIn),
          },
        );
      }),
    async importAll(text) {
      const read = readBackup(text, await loadCheck());
      if (!read.ok) return read;
      if (closed) return fail('closed');
      const merge = mergeBackup(read.value, {
        recordsOf: (round) => rounds.get(round) ?? [],
        draftOf: (round) => drafts.get(round) ?? '',
      });
      const people = matchPeople([...profiles.values()], read.value.profiles);
      for (const profile of people.add) profiles.set(profile.id, profile);
      for (const record of merge.add) rounds.set(record.round, [...(rounds.get(record.round) ?? []), record]);
      for (const draft of merge.drafts) drafts.set(draft.round, draft.text);
      for (const { round, from } of merge.begun)
        own(round, people.at.get(read.value.owners.get(from) ?? '') ?? whose());
      return ok({ ...merge.report, people: people.add.length });
    },
    close() {
      closed = true;
    },
  };
}
