/**
 * The learned layer's weights from labelled rows (design §3). Cuts and shares right come from cross-validation over domains. A
 * criterion that the rules read better is left to them; moves and offers have no rules.
 */
import { criteria } from '../criteria/index.ts';
import { qualityOf, sumOf, tallyOf, unitsOf } from '../grading/evaluate.ts';
import type { LearnedWeights } from '../grading/learned/model.ts';
import type { Criterion } from '../grading/types.ts';
import { MOVE_IDS, OFFER_UNITS, type CriterionId, type Level, type UnitId } from '../shared/rubric-ids.ts';
import { bandsOf, cutOf, type Judged } from './cut.ts';
import { fit, marksOf, scoreOf } from './fit.ts';
import { commonUnits } from './common-units.ts';
import { named, packTable, stored } from './pack.ts';
import type { Row, Sentence, TrainingSet } from './training-set.ts';

const FOLDS = 3;

type Output = LearnedWeights['outputs'][number];

/** Which part of the cross-validation a domain is held out in. */
function foldOf({ domain }: Row): number {
  let sum = 0;
  for (let i = 0; i < domain.length; i++) sum += domain.charCodeAt(i);
  return sum % FOLDS;
}

/** One level of a criterion, or a move, learned without each part of the domains in turn. */
interface Task {
  readonly unit: UnitId;
  readonly level: Level;
  readonly code: string;
  /** The weights learned without the rows of a fold. */
  readonly without: readonly Float64Array[];
  /** By row, the highest score of its sentences when its domain is held out; `null` for a row that is not asked. */
  readonly scores: readonly (number | null)[];
  /** The weights learned from all rows. */
  readonly fitAll: () => Float64Array;
}

/** `use`: the sentences to learn from, by number. */
function taskOf(set: TrainingSet, unit: UnitId, level: Level, code: string, use: readonly number[]): Task {
  const marks = marksOf(set, unit, level);
  const folds = set.rows.map(foldOf);
  const scores = set.rows.map((): number | null => null);
  const without = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = (i: number): boolean => folds[(set.sentences[i] as Sentence).row] === fold;
    const weights = fit(
      set,
      unit,
      marks,
      use.filter((i) => !isHeldOut(i)),
    );
    for (const i of use.filter(isHeldOut)) {
      const { row, full } = set.sentences[i] as Sentence;
      scores[row] = Math.max(scores[row] ?? -Infinity, scoreOf(weights, full));
    }
    return weights;
  });
  return { unit, level, code, without, scores, fitAll: () => fit(set, unit, marks, use) };
}

function judgedOf(
  { rows }: TrainingSet,
  { unit, level, scores }: Task,
  isAsked: (row: Row) => boolean,
): readonly Judged[] {
  return rows.flatMap((row, i) => {
    const score = scores[i] ?? null;
    return score === null || !isAsked(row) ? [] : [{ score, has: (row.labels[unit] ?? 0) >= level }];
  });
}

function cutFor(set: TrainingSet, task: Task, isAsked: (row: Row) => boolean): number {
  return cutOf(judgedOf(set, task, isAsked), task.level === 1 ? 'f1' : 'accuracy');
}

/** An output as it is stored: weights from one side, cut and shares right by the rows that are asked. */
function outputOf(
  set: TrainingSet,
  task: Task,
  weights: Float64Array,
  isAsked: (row: Row) => boolean,
): Output {
  const cut = cutFor(set, task, isAsked);
  return {
    unit: task.unit,
    level: task.level,
    above: stored(cut),
    bias: stored(weights.at(-1) ?? 0),
    code: task.code,
    sure: bandsOf(judgedOf(set, task, isAsked), cut).map(([score, share]) => [stored(score), share]),
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

/**
 * Whether the held-out scores read a criterion better than the rules do, by F1 on rows of our own: the rules were written with
 * those of other hands in view.
 */
function isBetterLearned(set: TrainingSet, task: Task): boolean {
  const cut = cutFor(set, task, () => true);
  const f1Of = (isMet: (row: number) => boolean): number =>
    qualityOf(
      sumOf(
        set.rows.flatMap(({ spans, labels }, row) =>
          spans === undefined || set.rows[row]?.near !== undefined
            ? []
            : [tallyOf(isMet(row) ? 1 : 0, labels[task.unit] ?? 0)],
        ),
      ),
    ).f1;
  const ruled = f1Of((row) => (set.found[row] ?? []).some(({ criterion }) => criterion === task.unit));
  return f1Of((row) => (task.scores[row] ?? -Infinity) > cut) > ruled;
}

/** The sentences of the rows that are labelled for a unit, by number. */
function askedFor({ rows, sentences }: TrainingSet, unit: UnitId): readonly number[] {
  const asked = rows.map((row) => unitsOf(row).includes(unit));
  return [...sentences.keys()].filter((i) => asked[sentences[i]?.row ?? -1]);
}

/** Tasks of the moves and offers that any row makes. */
function besideTasks(set: TrainingSet): readonly Task[] {
  const made = [...MOVE_IDS, ...OFFER_UNITS].filter((id) =>
    set.rows.some(({ labels }) => labels[id] !== undefined),
  );
  return made.map((id) => taskOf(set, id, 1, 'made', askedFor(set, id)));
}

function tasksOf(set: TrainingSet, { id, maxLevel, codes }: Criterion): readonly Task[] {
  const all = askedFor(set, id);
  const [other = ''] = codes;
  const first = taskOf(set, id, 1, usualCode(set, id, 1, other), all);
  if (!isBetterLearned(set, first)) return [];
  if (maxLevel === 1) return [first];
  const marks = marksOf(set, id, 1);
  const met = all.filter((i) => marks[i] !== 'hasNot');
  return [first, taskOf(set, id, 2, usualCode(set, id, 2, other), met)];
}

/** What is learned without some rows, and those rows. */
export interface HeldOut {
  readonly rows: readonly Row[];
  readonly weights: LearnedWeights;
}

export interface Lessons {
  /** The weights learned from all rows. */
  readonly all: () => LearnedWeights;
  /** By part of the domains: learned, and cut, without its rows. */
  readonly heldOut: () => readonly HeldOut[];
  /** The criteria that the rules read better. */
  readonly leftToRules: readonly CriterionId[];
}

/** Learns every criterion, move and offer. The same rows give the same bytes on every engine. */
export function learn(set: TrainingSet): Lessons {
  const common = commonUnits(set.rows);
  const tasks = [...criteria.flatMap((criterion) => tasksOf(set, criterion)), ...besideTasks(set)];
  const learned = new Set(tasks.map(({ unit }) => unit));
  const packed = (
    weightsOf: (task: Task) => Float64Array,
    isAsked: (row: Row) => boolean,
  ): LearnedWeights => {
    const columns = tasks.map(weightsOf);
    const outputs = tasks.map((task, i) => outputOf(set, task, columns[i] as Float64Array, isAsked));
    return named({ outputs, common: common.join(' '), ...packTable(set.hashes, columns) });
  };
  return {
    all: () =>
      packed(
        ({ fitAll }) => fitAll(),
        () => true,
      ),
    heldOut: () =>
      Array.from({ length: FOLDS }, (_, fold) => ({
        rows: set.rows.filter((row) => foldOf(row) === fold),
        weights: packed(
          ({ without }) => without[fold] as Float64Array,
          (row) => foldOf(row) !== fold,
        ),
      })),
    leftToRules: criteria.map(({ id }) => id).filter((id) => !learned.has(id)),
  };
}
