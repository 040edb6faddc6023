/** Whether words that were tagged as a promise bind our side: not what the customer is to do, what we have, nor what is asked. */
import { overlaps } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';
import type { ActPlace } from '../slot-reader.ts';

/** "You bring the form", "your bank signs it": the customer's part. "You get", "you'll have" are what our side gives. */
const THEIRS =
  /^(?:(?:and|or|so|then|either|but),? )*(?:you(?:'ll|ll| will| just| only)? (?:bring|send|sign|fill|call|ring|pay|show|upload|email|post|need|must|should|have to|give|return|confirm|check|come)|your \w+ (?:signs|sends|brings|fills|confirms|pays|calls|rings))\b/;
/** "I've got your notes", "I'm on till seven": how things are. */
const STATE =
  /^(?:(?:ok|okay|so|well|right|and|yes),? )*(?:(?:i've|ive|i have|we've|we have) got\b|(?:i'm|i am|im|we're|we are) (?:on|in|here|responsible|listening|at|the|not|(?:only |just )?trying|doing (?:my|our) best)\b|(?:i|we) (?:run|manage|own|work)\b)/;

export function binds(doc: TextDoc, { what }: ActPlace): boolean {
  return doc.clauses
    .filter((clause) => overlaps(clause, what))
    .some(({ start, end, question }) => {
      const words = doc.folded.slice(start, end);
      return question !== 'open' && question !== 'closed' && !THEIRS.test(words) && !STATE.test(words);
    });
}
