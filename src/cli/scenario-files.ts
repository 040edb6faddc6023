import { basename } from 'node:path';
import type { Io } from './io.ts';

/**
 * The scenario files that the arguments name: files as they are, folders searched for `scenario.json`. `null`, and told, when
 * there are none.
 */
export function scenarioFiles(paths: readonly string[], io: Io): readonly string[] | null {
  const files: string[] = [];
  for (const path of paths) {
    const kind = io.kind(path);
    if (kind === null) {
      io.err(io.t('cli:cannotRead', { file: path }));
      return null;
    }
    if (kind === 'file') files.push(path);
    else files.push(...io.walk(path).filter((file) => basename(file) === 'scenario.json'));
  }
  if (files.length > 0) return files;
  io.err(io.t('cli:check.none'));
  return null;
}
