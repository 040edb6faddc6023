/** What the specs over all criteria share: the folders as they lie on disk, and the registry's criteria one by one. */
import { criteria, lexicon } from '../../src/criteria/index.ts';
import { createGrader } from '../../src/grading/create-grader.ts';
import type { Criterion, Grader } from '../../src/grading/types.ts';
import type { Lang } from '../../src/shared/lang.ts';

export interface Example {
  readonly lang: Lang;
  readonly customer: string;
  readonly reply: string;
  readonly level: 0 | 1 | 2;
  /** Words of the reply that the evidence must touch. */
  readonly quote?: string;
  readonly why?: string;
  /** Why the rule does not get this right yet: kept and counted, never deleted. */
  readonly knownGap?: string;
}

const files = import.meta.glob<readonly Example[]>('../../src/criteria/*/examples.json', {
  eager: true,
  import: 'default',
});

const folderOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Examples by folder name. */
export const examples: ReadonlyMap<string, readonly Example[]> = new Map(
  Object.entries(files).map(([path, rows]) => [folderOf(path), rows]),
);

/** Folders of `src/criteria` that hold a rule. */
export const ruleFolders: readonly string[] = Object.keys(
  import.meta.glob('../../src/criteria/*/criterion.ts'),
).map(folderOf);

/** A grader of one criterion alone, before anything is settled. */
export function graderOf(criterion: Criterion): Grader {
  return createGrader({ version: 'test', criteria: [criterion], lexicon, settling: [] });
}

/** A criterion's examples. @throws when its folder has none. */
export function examplesOf(criterion: Criterion): readonly Example[] {
  const rows = examples.get(criterion.id);
  if (rows === undefined) throw new Error(`src/criteria/${criterion.id}/examples.json is missing`);
  return rows;
}

export { criteria, lexicon };
