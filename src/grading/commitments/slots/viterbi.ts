/** The best row of tags for a sentence: the sum of what each token's features and each pair of neighbours speak for. */
import { mayFollow, TAG_COUNT } from './tags.ts';

export interface TagScores {
  /** Adds a feature's weights to the sums of the tags. */
  add(feature: number, sums: number[]): void;
  /** What a pair of neighbours is worth; `before` −1 at the beginning. */
  pair(before: number, tag: number): number;
}

const NEVER = -1e9;

const ZEROS: readonly number[] = Array.from({ length: TAG_COUNT }, () => 0);
const NEVERS: readonly number[] = ZEROS.map(() => NEVER);

/**
 * Exact: first-order dynamic programming (Viterbi); of equals the earlier tag. `head` is what a tag of a token is given ahead, as
 * training does to see whether the right one wins all the same.
 */
export function bestTags(
  scores: TagScores,
  features: readonly (readonly number[])[],
  head?: (token: number, tag: number) => number,
): readonly number[] {
  const best: (readonly number[])[] = [];
  const from: (readonly number[])[] = [];
  for (const list of features) {
    const own = ZEROS.slice();
    for (const feature of list) scores.add(feature, own);
    if (head !== undefined)
      for (let tag = 0; tag < TAG_COUNT; tag++) own[tag] = (own[tag] ?? 0) + head(best.length, tag);
    const before = best.at(-1);
    const sums = NEVERS.slice();
    const back = ZEROS.slice();
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      if (before === undefined) {
        if (mayFollow(0, tag)) sums[tag] = (own[tag] ?? 0) + scores.pair(-1, tag);
        continue;
      }
      for (let last = 0; last < TAG_COUNT; last++) {
        if (!mayFollow(last, tag)) continue;
        const sum = (before[last] ?? NEVER) + (own[tag] ?? 0) + scores.pair(last, tag);
        if (sum <= (sums[tag] ?? NEVER)) continue;
        sums[tag] = sum;
        back[tag] = last;
      }
    }
    best.push(sums);
    from.push(back);
  }
  const end = best.at(-1);
  if (end === undefined) return [];
  const tags = [end.indexOf(Math.max(...end))];
  for (let i = features.length - 1; i > 0; i--) tags.unshift(from[i]?.[tags[0] ?? 0] ?? 0);
  return tags;
}
