/**
 * Structured perceptron with averaged weights (Collins 2002), by a margin, and with features left out at random so that none is
 * relied on that other trades don't have: only + and −, and a seeded order.
 */
import { TAG_COUNT } from '../../grading/commitments/slots/tags.ts';
import { bestTags, type TagScores } from '../../grading/commitments/slots/viterbi.ts';
import { seeded } from '../seeded.ts';

/** By how much the right tag of a token has to win. */
const MARGIN = 5;
/** How many of a thousand features are left out each time. */
const LEFT_OUT = 350;

export interface TaggedSentence {
  /** By token, its features. */
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly number[];
}

/** What was learned: by feature, and by pair of neighbours (`(before + 1) * TAG_COUNT + tag`), a weight for each tag. */
export interface TagWeights {
  readonly features: ReadonlyMap<number, Float64Array>;
  readonly pairs: Float64Array;
}

/** What these weights say of features and pairs. */
export function scoresOf({ features, pairs }: TagWeights): TagScores {
  return {
    add(feature, sums) {
      const weights = features.get(feature);
      if (weights === undefined) return;
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[tag] = (sums[tag] ?? 0) + (weights[tag] ?? 0);
    },
    pair: (before, tag) => pairs[(before + 1) * TAG_COUNT + tag] ?? 0,
  };
}

function rowOf(map: Map<number, Float64Array>, feature: number): Float64Array {
  const row = map.get(feature) ?? new Float64Array(TAG_COUNT);
  map.set(feature, row);
  return row;
}

/** Learns from tagged sentences, in a seeded order. */
export function trainTagger(sentences: readonly TaggedSentence[], passes: number): TagWeights {
  const now = new Map<number, Float64Array>();
  const late = new Map<number, Float64Array>();
  const pairs = new Float64Array((TAG_COUNT + 1) * TAG_COUNT);
  const latePairs = new Float64Array(pairs.length);
  const scores = scoresOf({ features: now, pairs });
  const order = Uint32Array.from(sentences.keys());
  const random = seeded(11);
  let step = 1;
  const move = (feature: number, tag: number, by: number): void => {
    const row = rowOf(now, feature);
    row[tag] = (row[tag] ?? 0) + by;
    const sum = rowOf(late, feature);
    sum[tag] = (sum[tag] ?? 0) + step * by;
  };
  const movePair = (before: number, tag: number, by: number): void => {
    const at = (before + 1) * TAG_COUNT + tag;
    pairs[at] = (pairs[at] ?? 0) + by;
    latePairs[at] = (latePairs[at] ?? 0) + step * by;
  };
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { features: all, tags } = sentences[index]!;
      const features = all.map((list) => list.filter(() => random(1000) >= LEFT_OUT));
      const guess = bestTags(scores, features, (token, tag) => (tag === tags[token] ? 0 : MARGIN));
      tags.forEach((tag, i) => {
        const other = guess[i] ?? 0;
        if (tag !== other) {
          for (const feature of features[i] ?? []) {
            move(feature, tag, 1);
            move(feature, other, -1);
          }
        }
        const before = i === 0 ? -1 : (tags[i - 1] ?? 0);
        const guessedBefore = i === 0 ? -1 : (guess[i - 1] ?? 0);
        if (tag !== other || before !== guessedBefore) {
          movePair(before, tag, 1);
          movePair(guessedBefore, other, -1);
        }
      });
      step++;
    }
  }
  const averaged = (row: Float64Array, sum: Float64Array): Float64Array =>
    row.map((value, tag) => value - (sum[tag] ?? 0) / step);
  return {
    features: new Map([...now].map(([feature, row]) => [feature, averaged(row, late.get(feature)!)])),
    pairs: averaged(pairs, latePairs),
  };
}
