/** What a Chinese clause looks like to the tagger of slots, beside its words: what is named in it, what may hang on it. */
import type { Span } from '../../../shared/span.ts';
import { matchesIn } from '../../../text/matches.ts';
import { oncePerDoc } from '../../../text/once-per-doc.ts';
import type { Clause, TextDoc } from '../../../text/types.ts';
import { kindIn } from '../offered.ts';
import { FORMS, MARKED } from './condition-words.ts';
import { NAME, ROLE } from './doer-words.ts';
import { sumsIn } from './sums.ts';
import { timesIn } from './times.ts';

/** A place with what it is. */
export interface Shape extends Span {
  readonly name: string;
}

/** Conditions in a few words stand in short clauses. */
const SHORT = 10;

/** Places that the tagger is told of. */
export const shapesIn = oncePerDoc((doc): readonly Shape[] => [
  ...timesIn(doc).map(({ span, kind }) => ({ ...span, name: `T${kind}` })),
  ...sumsIn(doc).map(({ span, kind }) => ({ ...span, name: `S${kind}` })),
  ...matchesIn(ROLE, doc.folded).map((span) => ({ ...span, name: 'role' })),
  ...matchesIn(NAME, doc.folded).map((span) => ({ ...span, name: 'name' })),
]);

/** Names of a clause's own shape; `isLast`: none of its sentence follows. */
export function clauseShape(doc: TextDoc, clause: Clause, isLast: boolean): readonly string[] {
  const words = doc.folded.slice(clause.start, clause.end);
  const names: string[] = isLast ? ['last'] : [];
  const marked = MARKED.test(words);
  if (marked) names.push('if!');
  if (!isLast && (marked || words.length <= SHORT))
    for (const [form, pattern] of FORMS) if (pattern.test(words)) names.push(`if:${form}`);
  const kind = kindIn(doc, clause);
  if (kind !== null) names.push('offer', `offer:${kind}`);
  return names;
}
