import { basename, dirname, join, normalize } from 'node:path';
import { looksLikeFlow } from '../scenario/flow-file.ts';
import type { Io } from './io.ts';

export interface AuthorFiles {
  readonly scenarios: readonly string[];
  readonly flows: readonly string[];
}

function liesInFlows(file: string): boolean {
  return basename(dirname(file)) === 'flows' && file.endsWith('.json');
}

/** A file that was named by itself: by where it lies, else by what only a flow has. */
function isFlow(file: string, io: Io): boolean {
  return liesInFlows(file) || looksLikeFlow(io.read(file));
}

/**
 * The files that the arguments name: files as they are, folders searched for `scenario.json` and `flows/*.json`. `null`, and
 * told, when there are none.
 */
export function authorFiles(paths: readonly string[], io: Io): AuthorFiles | null {
  const scenarios: string[] = [];
  const flows: string[] = [];
  for (const path of paths) {
    const kind = io.kind(path);
    if (kind === null) {
      io.err(io.t('cli:cannotRead', { file: path }));
      return null;
    }
    if (kind === 'file') (isFlow(path, io) ? flows : scenarios).push(path);
    else {
      const files = io.walk(path);
      scenarios.push(...files.filter((file) => basename(file) === 'scenario.json'));
      flows.push(...files.filter(liesInFlows));
    }
  }
  if (scenarios.length + flows.length > 0) return { scenarios, flows };
  io.err(io.t('cli:check.none'));
  return null;
}

/** The flow files that lie where a scenario's author keeps them: in `flows/` beside the scenario's folder. */
export function flowsBeside(scenario: string, io: Io): readonly string[] {
  const folder = normalize(join(dirname(scenario), '..', 'flows'));
  return io.kind(folder) === 'folder' ? io.walk(folder).filter(liesInFlows) : [];
}
