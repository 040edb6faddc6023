/** The grader as it would be without some domains, asked about just those: what it reaches on rows it has not seen. */
import { criteria, lexicon } from '../criteria/index.ts';
import { settling } from '../criteria/settling.ts';
import { GRADER_VERSION } from '../criteria/version.ts';
import { createGrader } from '../grading/create-grader.ts';
import type { Grader } from '../grading/types.ts';
import type { CueLang } from '../shared/lang.ts';
import { learn, type Lessons } from './learn.ts';
import { trainingSetOf, type Row } from './training-set.ts';

/** Rows of one language, and a grader that has not learned from them nor from their domains. */
export interface Fold {
  readonly rows: readonly Row[];
  readonly grader: Grader;
}

/** The folds of what has been learned. */
export function foldsOf(lang: CueLang, { heldOut }: Pick<Lessons, 'heldOut'>): readonly Fold[] {
  return heldOut().map(({ rows, weights }) => ({
    rows,
    grader: createGrader({
      version: `${GRADER_VERSION} held out`,
      criteria,
      lexicon,
      settling,
      learned: { [lang]: weights },
    }),
  }));
}

/** Learns from the rows of one language in parts. Takes about half a minute for 5 000 rows. */
export function crossValidate(lang: CueLang, rows: readonly Row[]): readonly Fold[] {
  return foldsOf(lang, learn(trainingSetOf(rows)));
}
