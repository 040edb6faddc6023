/** The tagger's weights from labelled replies of one language. */
import type { CommitmentRow } from '../../grading/commitments/evaluate.ts';
import { TAG_COUNT } from '../../grading/commitments/slots/tags.ts';
import type { TaggerWeights } from '../../grading/commitments/slots/tagger.ts';
import { tokenFeatures } from '../../grading/commitments/slots/token-features.ts';
import { tokensOf } from '../../grading/commitments/slots/tokens.ts';
import type { Grader } from '../../grading/types.ts';
import { readText } from '../../text/read-text.ts';
import { named, packTable } from '../pack.ts';
import { goldTags } from './gold.ts';
import { trainTagger, type TaggedSentence } from './perceptron.ts';

const PASSES = 15;
/** A feature of fewer tokens is left out. */
const RAREST = 20;
/** What a weight of 1 is stored as, and the least that is kept. */
const STORED = { scale: 4, least: 19 };

function sentencesOf(row: CommitmentRow, grader: Grader): readonly TaggedSentence[] {
  const doc = readText(row.reply);
  const assessment = grader.assess(row.reply, row.context === undefined ? {} : { customer: row.context });
  const sentences = tokensOf(doc);
  const tags = goldTags(row, doc, sentences);
  return sentences.map((tokens, i) => ({
    features: tokenFeatures(doc, assessment, tokens),
    tags: tags[i] ?? [],
  }));
}

/** Learns from all rows given. The same rows and grader give the same bytes on every engine. */
export function trainSlots(rows: readonly CommitmentRow[], grader: Grader): TaggerWeights {
  const sentences = rows.flatMap((row) => sentencesOf(row, grader));
  const seen = new Map<number, number>();
  for (const { features } of sentences)
    for (const feature of features.flat()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const isCommon = (feature: number): boolean => (seen.get(feature) ?? 0) >= RAREST;
  const thin = sentences.map(({ features, tags }) => ({
    features: features.map((list) => list.filter(isCommon)),
    tags,
  }));
  const { features, pairs } = trainTagger(thin, PASSES);
  const hashes = [...features.keys()].sort((a, b) => a - b);
  const columns = Array.from({ length: TAG_COUNT }, (_, tag) =>
    Float64Array.from(hashes, (hash) => features.get(hash)?.[tag] ?? 0),
  );
  return named({
    pairs: Array.from(pairs, (value) => Math.round(value * STORED.scale)),
    ...packTable(hashes, columns, STORED),
  });
}
