/** Moves that an English sentence by its form can't make, whatever the weights think of it. */
import type { MoveId, UnitId } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { Finding } from './types.ts';

/** What says no, or that things stay as they are. */
const DENIES =
  /n't\b|\b(?:no|nope|not|never|nothing|none|nobody|neither|cannot|unable|refuse|decline|beyond|out of|off the table|keep|keeping|stays?)\b/;
/** What has the other one say or try it. */
const HANDS_OVER =
  /\b(?:tell|say|saying|said|explain|words|repeat|read|run|walk|talk|describe|show|hear|try|teacher|put|your turn|over to you|back)\b/;

type Reading = (words: string, clauses: readonly Clause[]) => boolean;

/** By move, whether a sentence has what it takes. */
const TAKES: { readonly [M in MoveId]?: Reading } = {
  'move.clear_no': (words, clauses) =>
    DENIES.test(words) || clauses.some(({ negated }) => negated.length > 0),
  'move.teach_back': (words, clauses) =>
    HANDS_OVER.test(words) || clauses.some(({ question, imperative }) => question !== null || imperative),
  // A pause is proposed, and not told of.
  'move.pause': (_, clauses) => clauses.some(({ tense }) => tense !== 'done'),
};

/** Whether the sentences that a move was found in can't make it. */
export function isMoveRuledOut(doc: TextDoc, { criterion, span }: Finding<UnitId>): boolean {
  const takes = TAKES[criterion as MoveId];
  if (doc.lang !== 'en' || takes === undefined) return false;
  return doc.sentences
    .filter((one) => overlaps(one, span))
    .every(
      ({ start, end, firstClause, endClause }) =>
        !takes(doc.folded.slice(start, end), doc.clauses.slice(firstClause, endClause)),
    );
}
