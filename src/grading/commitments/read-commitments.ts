import { readText } from '../../text/read-text.ts';
import type { Assessment } from '../types.ts';
import { readOffers } from './offers.ts';
import { readPromises } from './promises.ts';
import type { Commitments } from './types.ts';

/** What a reply binds the speaker's side to. `assessment` is the grade of the same reply. Pure. */
export function readCommitments(reply: string, assessment: Pick<Assessment, 'evidence'>): Commitments {
  const doc = readText(reply);
  return { promises: readPromises(doc, assessment), offers: readOffers(doc, assessment) };
}
