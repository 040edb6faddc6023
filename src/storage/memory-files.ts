/** Scenario files kept until the page is closed: for tests, and for browsers that give no storage. */
import type { ScenarioFile, ScenarioFiles } from '../scenario/own-files.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import { byTimeAdded } from './summary.ts';

/** An empty store in memory, with the same contract as the one on disk. */
export function memoryFiles(): ScenarioFiles {
  const files = new Map<string, ScenarioFile>();
  let closed = false;

  function run<T>(work: () => T): Promise<Result<T, SaveError>> {
    return Promise.resolve(closed ? fail('closed') : ok(work()));
  }

  return {
    list: () => run(() => [...files.values()].sort(byTimeAdded)),
    find: (id) => run(() => files.get(id) ?? null),
    put: (file) =>
      run(() => {
        files.set(file.id, file);
      }),
    remove: (id) =>
      run(() => {
        files.delete(id);
      }),
    close() {
      closed = true;
    },
  };
}
