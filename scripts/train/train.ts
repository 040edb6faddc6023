/**
 * `npm run train [zh|en]`: trains the learned layer on `training/rows` and writes `src/criteria/learned/<lang>.json`. Cuts and shares
 * right come from cross-validation over domains. A criterion that the rules read better is left to them.
 */
import { writeFileSync } from 'node:fs';
import { criteria } from '../../src/criteria/index.ts';
import { meanOf, qualityOf, sumOf, tallyOf, type Tally } from '../../src/grading/evaluate.ts';
import type { LearnedWeights } from '../../src/grading/learned/model.ts';
import type { CueLang } from '../../src/shared/lang.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';
import { bandsOf, cutOf } from './cut.ts';
import { fit, marksOf, scoreOf, type Mark } from './fit.ts';
import { pack, stored } from './pack.ts';
import { readTrainingSet, type Row, type Sentence, type TrainingSet } from './rows.ts';

const FOLDS = 3;

type Output = LearnedWeights['outputs'][number];

/** Which part of the cross-validation a domain is held out in. */
function foldOf({ domain }: Row): number {
  let sum = 0;
  for (let i = 0; i < domain.length; i++) sum += domain.charCodeAt(i);
  return sum % FOLDS;
}

/** By row, the highest score of its sentences in `use` when its domain is held out; `null` for a row with none. */
function heldOut(
  set: TrainingSet,
  criterion: CriterionId,
  marks: readonly Mark[],
  use: readonly number[],
): readonly (number | null)[] {
  const folds = set.rows.map(foldOf);
  const scores = set.rows.map((): number | null => null);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (i: number): boolean => folds[(set.sentences[i] as Sentence).row] === fold;
    const weights = fit(
      set,
      criterion,
      marks,
      use.filter((i) => !isHeldOut(i)),
    );
    for (const i of use.filter(isHeldOut)) {
      const { row, full } = set.sentences[i] as Sentence;
      scores[row] = Math.max(scores[row] ?? -Infinity, scoreOf(weights, full));
    }
  }
  return scores;
}

interface Learned {
  readonly output: Output;
  readonly weights: Float64Array;
  /** By row, whether it is met when its domain is held out. */
  readonly isMet: readonly boolean[];
}

/** Learns one level of a criterion from the sentences numbered in `use`. */
function learn(
  set: TrainingSet,
  criterion: CriterionId,
  level: Level,
  code: string,
  use: readonly number[],
): Learned {
  const marks = marksOf(set, criterion, level);
  const scores = heldOut(set, criterion, marks, use);
  const judged = set.rows.flatMap(({ labels }, row) => {
    const score = scores[row] ?? null;
    return score === null ? [] : [{ score, has: (labels[criterion] ?? 0) >= level }];
  });
  const cut = cutOf(judged, level === 1 ? 'f1' : 'accuracy');
  const weights = fit(set, criterion, marks, use);
  return {
    output: {
      criterion,
      level,
      above: stored(cut),
      bias: stored(weights.at(-1) ?? 0),
      code,
      sure: bandsOf(judged, cut).map(([score, share]) => [stored(score), share]),
    },
    weights,
    isMet: scores.map((score) => score !== null && score > cut),
  };
}

/** The code that the rules give most often at a level, the first of equals; `other` where they never reach it. */
function usualCode({ found }: TrainingSet, criterion: CriterionId, level: Level, other: string): string {
  const counts = new Map<string, number>();
  for (const one of found.flat()) {
    if (one.criterion === criterion && one.level === level)
      counts.set(one.code, (counts.get(one.code) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? other;
}

/** Rows of other hands mark no places. */
function isOwn({ spans }: Row): boolean {
  return spans !== undefined;
}

/** How often a criterion is met rightly and wrongly on some rows. */
function tally(
  rows: readonly Row[],
  criterion: CriterionId,
  isMet: (row: number) => boolean,
  of: (row: Row) => boolean,
): Tally {
  return sumOf(
    rows.flatMap((row, i) => (of(row) ? [tallyOf(isMet(i) ? 1 : 0, row.labels[criterion] ?? 0)] : [])),
  );
}

function train(lang: CueLang): void {
  const set = readTrainingSet(lang);
  const { rows, sentences, hashes, found } = set;
  console.log(`${lang}: ${rows.length} rows, ${sentences.length} sentences, ${hashes.length} features`);
  const all = [...sentences.keys()];
  const learned: Learned[] = [];
  const tallies: Tally[] = [];
  for (const { id, maxLevel, codes } of criteria) {
    const [other = ''] = codes;
    const first = learn(set, id, 1, usualCode(set, id, 1, other), all);
    const byRules = found.map((list) => list.some(({ criterion }) => criterion === id));
    // The rules were written with the shared rows in view: only rows of our own show which of the two reads better.
    const own = [byRules, first.isMet].map(
      (isMet) => qualityOf(tally(rows, id, (i) => isMet[i] === true, isOwn)).f1,
    );
    const isLearned = (own[0] ?? 0) < (own[1] ?? 0);
    const decided = isLearned ? first.isMet : byRules;
    tallies.push(
      tally(
        rows,
        id,
        (i) => decided[i] === true,
        () => true,
      ),
    );
    if (!isLearned) {
      console.log(`${lang}: ${id} is left to the rules`);
      continue;
    }
    learned.push(first);
    if (maxLevel === 1) continue;
    const marks = marksOf(set, id, 1);
    const met = all.filter((i) => marks[i] !== 'hasNot');
    learned.push(learn(set, id, 2, usualCode(set, id, 2, other), met));
  }
  const micro = qualityOf(sumOf(tallies)).f1.toFixed(3);
  const macro = meanOf(tallies.map(qualityOf)).f1.toFixed(3);
  console.log(`${lang}: cross-validated over domains, before settling: micro F1 ${micro}, macro F1 ${macro}`);
  const weights = pack(
    learned.map(({ output }) => output),
    hashes,
    learned.map((one) => one.weights),
  );
  const text = `${JSON.stringify(weights)}\n`;
  writeFileSync(`src/criteria/learned/${lang}.json`, text);
  console.log(`${lang}: ${Math.round(text.length / 1000)} kB`);
}

const asked = (['zh', 'en'] as const).filter((lang) => process.argv.includes(lang));
for (const lang of asked.length > 0 ? asked : (['zh', 'en'] as const)) train(lang);
