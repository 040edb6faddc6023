/** Learns which sentences have a criterion from replies that are labelled as wholes (multiple-instance learning). */
import { isMoveId, isOfferUnit, type UnitId } from '../shared/rubric-ids.ts';
import type { Row, Sentence, TrainingSet } from './training-set.ts';
import { trainSvm, type Sample } from './svm.ts';

const PASSES = 12;
/**
 * What a mistake costs, at first and when learned once more, from where on it costs no more than in line, and below what a weight
 * says little. Rows are fewer for moves and offers, and a little says more.
 */
const FOR = {
  criterion: { cost: 0.018, refit: 0.03, straight: 0.7, least: 0.05 },
  beside: { cost: 0.045, refit: 0.045, straight: 0.35, least: 0.025 },
} as const;
/** Once with the likely sentences, once with those that the first weights hold likeliest. */
const ROUNDS = 2;
/** What a finding of the rules is worth when the likeliest sentence is chosen. */
const RULED = 0.5;
/** Rare as they are, sentences that have the criterion weigh double. */
const POSITIVE = 2;
/** Shares of the two copies of a sentence: with what the rules found, and without. */
const SHARES = { full: 0.7, wordsOnly: 0.3 } as const;

export type Mark = 'has' | 'hasNot' | 'perhaps';

/** For each sentence whether it has a criterion at a level; `perhaps` where its row has it and marks no place. */
export function marksOf({ rows, sentences }: TrainingSet, unit: UnitId, level: number): readonly Mark[] {
  return sentences.map((sentence) => {
    const { labels, spans } = rows[sentence.row] as Row;
    if ((labels[unit] ?? 0) < level) return 'hasNot';
    const places = spans?.[unit];
    if (places === undefined) return 'perhaps';
    const isMarked = places.some(([start, end]) => {
      const shared = Math.min(sentence.end, end) - Math.max(sentence.start, start);
      return 2 * shared > Math.min(sentence.end - sentence.start, end - start);
    });
    return isMarked ? 'has' : 'hasNot';
  });
}

/** The sum of a sentence's weights, the bias (the last weight) included. */
export function scoreOf(weights: Float64Array, has: Uint32Array): number {
  let sum = weights.at(-1) ?? 0;
  for (const index of has) sum += weights[index] ?? 0;
  return sum;
}

/** Weights for one criterion, the last of them the bias, from the sentences numbered in `use`. */
export function fit(
  { sentences, hashes }: TrainingSet,
  unit: UnitId,
  marks: readonly Mark[],
  use: readonly number[],
): Float64Array {
  const { cost, refit, straight, least } = FOR[isMoveId(unit) || isOfferUnit(unit) ? 'beside' : 'criterion'];
  let weights: Float64Array = new Float64Array(hashes.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const isFirst = round === 0;
    /** By row the likeliest of the sentences that perhaps have it. */
    const likeliest = new Map<number, { readonly score: number; readonly sentence: number }>();
    for (const i of use) {
      if (marks[i] !== 'perhaps') continue;
      const { row, full, ruled } = sentences[i] as Sentence;
      const score = (isFirst ? 0 : scoreOf(weights, full)) + (ruled.has(unit) ? RULED : 0);
      if (score > (likeliest.get(row)?.score ?? -Infinity)) likeliest.set(row, { score, sentence: i });
    }
    const samples: Sample[] = [];
    for (const i of use) {
      const { row, full, wordsOnly, ruled } = sentences[i] as Sentence;
      const isPerhaps = marks[i] === 'perhaps';
      // At first any sentence of a row in which the rules find nothing may be the one.
      const isAnyOfRow = isPerhaps && isFirst && likeliest.get(row)?.score === 0;
      const isLikely = isFirst ? isAnyOfRow || ruled.has(unit) : likeliest.get(row)?.sentence === i;
      if (isPerhaps && !isLikely) continue;
      const isPositive = isPerhaps || marks[i] === 'has';
      const weight = isPositive && !isAnyOfRow ? POSITIVE : 1;
      samples.push(
        { has: full, isPositive, weight: weight * SHARES.full },
        { has: wordsOnly, isPositive, weight: weight * SHARES.wordsOnly },
      );
    }
    weights = trainSvm(samples, hashes.length, { cost, straight }, PASSES);
    if (isFirst) continue;
    // What says little is left out, and the rest learned once more to do without.
    const isTelling = (index: number): boolean => Math.abs(weights[index] ?? 0) >= least;
    const thin = samples.map((sample) => ({ ...sample, has: sample.has.filter(isTelling) }));
    return trainSvm(thin, hashes.length, { cost: refit, straight }, PASSES);
  }
  return weights;
}
