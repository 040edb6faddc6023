/** Features by what they tell. Their names are few and met in sentence after sentence: each is hashed once. */
import { perKey } from '../../shared/per-key.ts';
import { featureOf } from './feature-of.ts';

/** The feature of a name of the structure, of which there are few. */
export const namedFeature = perKey((name) => featureOf(`S:${name}`));
export const questionFeature = perKey((kind) => featureOf(`S:q:${kind}`));
export const tenseFeature = perKey((tense) => featureOf(`S:t:${tense}`));
export const subjectFeature = perKey((person) => featureOf(`S:s:${person}`));
export const personFeature = perKey((person) => featureOf(`S:p:${person}`));
export const timeFeature = perKey((kind) => featureOf(`S:time:${kind}`));
export const amountFeature = perKey((kind) => featureOf(`S:amount:${kind}`));
export const heardFeature = perKey((kind) => featureOf(`S:C:${kind}`));

/** What is told of a criterion that the rules found: here, at which level and by which code, or elsewhere in the reply. */
export const foundFeatures = perKey((criterion) => ({
  levels: { 1: featureOf(`F:${criterion}1`), 2: featureOf(`F:${criterion}2`) },
  code: perKey((code) => featureOf(`F:${criterion}.${code}`)),
  elsewhere: featureOf(`B:${criterion}`),
}));
