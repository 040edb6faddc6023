/** The grader as it would be without some domains, asked about just those: what it reaches on rows it has not seen. */
import { criteria, lexicon, signs } from '../criteria/index.ts';
import { settling } from '../criteria/settling.ts';
import { GRADER_VERSION } from '../criteria/version.ts';
import type { CommitmentRow } from '../grading/commitments/evaluate.ts';
import { createGrader } from '../grading/create-grader.ts';
import type { LearnedWeights } from '../grading/learned/model.ts';
import type { Grader } from '../grading/types.ts';
import type { CueLang } from '../shared/lang.ts';
import { learn, type Lessons } from './learn.ts';
import { trainSlots } from './slots/train-slots.ts';
import { trainingSetOf, type Row } from './training-set.ts';

/** Rows of one language, and a grader that has not learned from them nor from their domains. */
export interface Fold {
  readonly rows: readonly Row[];
  readonly grader: Grader;
}

/** Whether a row is labelled for promises and offers. */
export function isCommitmentRow<T extends object>(row: T): row is T & CommitmentRow {
  return 'promises' in row;
}

/** A grader of one language with these weights, and a tagger of promises learned under it from the rows that hold any. */
export function graderOf(lang: CueLang, learned: LearnedWeights, rows: readonly object[]): Grader {
  const parts = {
    version: `${GRADER_VERSION} ${learned.id}`,
    criteria,
    lexicon,
    signs,
    settling,
    learned: { [lang]: learned },
  };
  const labelled = rows.filter(isCommitmentRow);
  if (labelled.length === 0) return createGrader(parts);
  return createGrader({ ...parts, slots: { [lang]: trainSlots(labelled, createGrader(parts)) } });
}

/** The folds of what has been learned. */
export function foldsOf(lang: CueLang, { heldOut }: Pick<Lessons, 'heldOut'>): readonly Fold[] {
  const folds = heldOut();
  return folds.map(({ rows, weights }) => {
    const others = folds.flatMap((fold) => (fold.rows === rows ? [] : fold.rows));
    return { rows, grader: graderOf(lang, weights, others) };
  });
}

/** Learns from the rows of one language in parts. Takes about half a minute for 5 000 rows. */
export function crossValidate(lang: CueLang, rows: readonly Row[]): readonly Fold[] {
  return foldsOf(lang, learn(trainingSetOf(rows)));
}
