/** What the learned layer sees of a sign (`criteria/signs`): whether it is meant, and where it stands in its clause. */
import { remembered } from '../../shared/remembered.ts';
import type { TextDoc } from '../../text/types.ts';
import { isMeant } from '../reply-reading.ts';
import type { CueHit } from '../types.ts';
import { featureOf } from './feature-of.ts';
import type { FeatureSet } from './feature-set.ts';

/** A clause of at most so many characters is little more than the sign in it: a form of address, a word of thanks. */
const SHORT_CLAUSE = { zh: 7, en: 18 } as const;

/** The features of one sign. */
export interface SignFeatures {
  readonly meant: number;
  readonly short: number;
  readonly begins: number;
  readonly ends: number;
  /** The sign is the whole clause. */
  readonly whole: number;
  readonly notMeant: number;
  /** It stands in another sentence of the reply; in the one before. */
  readonly elsewhere: number;
  readonly before: number;
}

/** The features of the sign of a name. Signs are few and met again and again: those of each are worked out once. */
export const signFeatures = remembered((role: string): SignFeatures => ({
  meant: featureOf(`S:K:${role}`),
  short: featureOf(`S:K:${role} short`),
  begins: featureOf(`S:K:${role} ^`),
  ends: featureOf(`S:K:${role} $`),
  whole: featureOf(`S:K:${role} =`),
  notMeant: featureOf(`S:N:${role}`),
  elsewhere: featureOf(`S:B:${role}`),
  before: featureOf(`S:P:${role}`),
}));

/** Adds those of one match. Who does it and when is said by the structure: with every sign it only adds noise. */
export function addSign({ lang, clauses }: TextDoc, hit: CueHit, own: FeatureSet): void {
  const features = signFeatures(hit.role);
  if (!isMeant(hit)) {
    own.add(features.notMeant);
    return;
  }
  const clause = clauses[hit.clause];
  if (clause === undefined) return;
  const { start, end } = clause;
  const begins = hit.span.start === start;
  const ends = hit.span.end === end;
  own.add(features.meant);
  if (end - start <= SHORT_CLAUSE[lang]) own.add(features.short);
  if (begins) own.add(features.begins);
  if (ends) own.add(features.ends);
  if (begins && ends) own.add(features.whole);
}
