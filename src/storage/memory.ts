/** Rounds kept until the page is closed: for tests, and for browsers that give no storage (the app then says so). */
import type { LogRecord } from '../session/types.ts';
import { fail, ok } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import { readBackup, writeBackup } from './backup.ts';
import { mergeBackup } from './merge.ts';
import type { LoadCheck, RoundSaves } from './ports.ts';
import { byLastUse, summarise } from './summary.ts';

/** An empty store in memory, with the same contract as the one on disk. */
export function memorySaves(loadCheck: LoadCheck): RoundSaves {
  const rounds = new Map<string, readonly LogRecord[]>();
  const drafts = new Map<string, string>();
  let closed = false;

  /** Every operation, so that a closed store answers as the one on disk does. */
  function run<T>(work: () => T): Promise<{ ok: true; value: T } | { ok: false; error: SaveError }> {
    return Promise.resolve(closed ? fail('closed') : ok(work()));
  }

  return {
    append({ round, seq, event }) {
      if (closed) return Promise.resolve(fail('closed'));
      const known = rounds.get(round) ?? [];
      if (seq < known.length) return Promise.resolve(fail('conflict'));
      if (seq > known.length) return Promise.resolve(fail('gone'));
      rounds.set(round, [...known, { round, seq, event }]);
      if (event.type === 'replied') drafts.delete(round);
      return Promise.resolve(ok(undefined));
    },
    begin(records) {
      const round = records[0]?.round ?? '';
      if (closed) return Promise.resolve(fail('closed'));
      if (rounds.has(round)) return Promise.resolve(fail('conflict'));
      rounds.set(round, records);
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
        [...rounds.values()]
          .flatMap((records) => {
            const summary = records[0] === undefined ? null : summarise(records[0], records);
            return summary === null ? [] : [summary];
          })
          .sort(byLastUse),
      ),
    remove: (round) =>
      run(() => {
        rounds.delete(round);
        drafts.delete(round);
      }),
    clear: () =>
      run(() => {
        rounds.clear();
        drafts.clear();
      }),
    exportAll: (at) =>
      run(() =>
        writeBackup(
          at,
          [...rounds.values()].flat(),
          [...drafts].map(([round, text]) => ({ round, text })),
        ),
      ),
    async importAll(text) {
      const read = readBackup(text, await loadCheck());
      if (!read.ok) return read;
      if (closed) return fail('closed');
      const {
        add,
        drafts: kept,
        report,
      } = mergeBackup(read.value, {
        recordsOf: (round) => rounds.get(round) ?? [],
        draftOf: (round) => drafts.get(round) ?? '',
      });
      for (const record of add) rounds.set(record.round, [...(rounds.get(record.round) ?? []), record]);
      for (const draft of kept) drafts.set(draft.round, draft.text);
      return ok(report);
    },
    close() {
      closed = true;
    },
  };
}
