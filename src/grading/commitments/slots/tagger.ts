/** The learned tagger of a language: which words of a reply say who will do what, when, and on which condition. */
import type { TextDoc } from '../../../text/types.ts';
import { WeightTable, type StoredTable } from '../../learned/weight-table.ts';
import type { Assessment } from '../../types.ts';
import { TAG_COUNT } from './tags.ts';
import { tokenFeatures } from './token-features.ts';
import { tokensOf, type Token } from './tokens.ts';
import { bestTags, type TagScores } from './viterbi.ts';

export interface TaggerWeights extends StoredTable {
  /** Of all the rest: other weights have another. */
  readonly id: string;
  /** What a pair of neighbours is worth: `(before + 1) * TAG_COUNT + tag`, `before` −1 at the beginning. */
  readonly pairs: readonly number[];
}

export interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
}

/** Tags every sentence of a reply. `assessment` is that of the same reply. */
export type Tagger = (doc: TextDoc, assessment: Pick<Assessment, 'evidence'>) => readonly TaggedTokens[];

/** Makes the tagger from its weights; whole numbers throughout. */
export function createTagger({ pairs, ...stored }: TaggerWeights): Tagger {
  const table = new WeightTable(stored);
  const scores: TagScores = {
    add: (feature, sums) => table.add(feature, sums),
    pair: (before, tag) => pairs[(before + 1) * TAG_COUNT + tag] ?? 0,
  };
  return (doc, assessment) =>
    tokensOf(doc).map((tokens) => ({
      tokens,
      tags: bestTags(scores, tokenFeatures(doc, assessment, tokens)),
    }));
}
