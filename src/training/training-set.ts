/** The labelled rows as training sees them: sentences as sets of features, and what the rules alone find. */
import { criteria, lexicon, signs } from '../criteria/index.ts';
import type { LabelledReply } from '../grading/evaluate.ts';
import { featuresOf } from '../grading/learned/features.ts';
import { createReader } from '../grading/read-reply.ts';
import type { Finding } from '../grading/types.ts';
import type { Lang } from '../shared/lang.ts';
import type { UnitId } from '../shared/rubric-ids.ts';
import type { Span } from '../shared/span.ts';
import { toRawSpan } from '../text/read-text.ts';

/** A feature of fewer sentences is left out. */
const RAREST = 4;

export interface Row extends LabelledReply {
  readonly lang: Lang;
  readonly domain: string;
  readonly context: string;
}

/** A sentence of a row; its place is in the raw reply. */
export interface Sentence extends Span {
  readonly row: number;
  /** Indices into the features. */
  readonly full: Uint32Array;
  /** Those that are not from the rules. */
  readonly wordsOnly: Uint32Array;
  /** What the rules find in it. */
  readonly ruled: ReadonlySet<UnitId>;
}

export interface TrainingSet {
  readonly rows: readonly Row[];
  readonly sentences: readonly Sentence[];
  /** The hashes of the features, rising. */
  readonly hashes: readonly number[];
  /** By row, what the rules find before settling. */
  readonly found: readonly (readonly Finding[])[];
}

/** Rows of one language as training sees them. */
export function trainingSetOf(rows: readonly Row[]): TrainingSet {
  const read = createReader(criteria, lexicon, signs);
  const seen = new Map<number, number>();
  const readings = rows.map(({ reply, context }) => {
    const { doc, reading, found } = read(reply, { customer: context });
    const features = featuresOf(reading, found);
    for (const { own, ruled } of features) {
      for (const hash of [...own, ...ruled]) seen.set(hash, (seen.get(hash) ?? 0) + 1);
    }
    return { doc, found, features };
  });
  const hashes = [...seen]
    .filter(([, count]) => count >= RAREST)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const indexOf = new Map(hashes.map((hash, index) => [hash, index]));
  const indices = (list: readonly number[]): Uint32Array =>
    Uint32Array.from(list.map((hash) => indexOf.get(hash)).filter((index) => index !== undefined));
  const sentences = readings.flatMap(({ doc, features }, row) =>
    features.map((sentence): Sentence => ({
      row,
      full: indices([...sentence.own, ...sentence.ruled]),
      wordsOnly: indices(sentence.own),
      ruled: new Set(sentence.found.map(({ criterion }) => criterion)),
      ...toRawSpan(doc, sentence),
    })),
  );
  return { rows, sentences, hashes, found: readings.map(({ found }) => found) };
}
