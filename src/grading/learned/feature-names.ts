/** Features by what they tell. Their names are few and met in sentence after sentence: each is hashed once. */
import { remembered } from '../../shared/remembered.ts';
import { featureOf } from './feature-of.ts';

/** The feature of a name of the structure, of which there are few. */
export const namedFeature = remembered((name: string) => featureOf(`S:${name}`));
export const questionFeature = remembered((kind: string) => featureOf(`S:q:${kind}`));
export const tenseFeature = remembered((tense: string) => featureOf(`S:t:${tense}`));
export const subjectFeature = remembered((person: string) => featureOf(`S:s:${person}`));
export const personFeature = remembered((person: string) => featureOf(`S:p:${person}`));
export const timeFeature = remembered((kind: string) => featureOf(`S:time:${kind}`));
export const amountFeature = remembered((kind: string) => featureOf(`S:amount:${kind}`));
export const heardFeature = remembered((kind: string) => featureOf(`S:C:${kind}`));

/** What is told of a criterion that the rules found: here, at which level and by which code, or elsewhere in the reply. */
export const foundFeatures = remembered((criterion: string) => ({
  levels: { 1: featureOf(`F:${criterion}1`), 2: featureOf(`F:${criterion}2`) },
  code: remembered((code: string) => featureOf(`F:${criterion}.${code}`)),
  elsewhere: featureOf(`B:${criterion}`),
}));
