/** The clauses of a reply that may bind the speaker's side: those of sentences in which the grader found an act. */
import { overlaps, type Span } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import type { Assessment, Evidence } from '../types.ts';

/** Below this a finding is likelier wrong than right (`confidence.ts`). */
const RELIED_ON = 0.5;

function carries({ criterion, level, sure }: Evidence): boolean {
  if (sure < RELIED_ON) return false;
  if (criterion === 'empathy.support' || criterion === 'apology.remedy') return level === 2;
  return (
    criterion === 'resolve.action' || criterion === 'resolve.follow_up' || criterion === 'resolve.options'
  );
}

/** Whether a clause can hold an act of the speaker's side at all. */
function mayBind({ question, imperative }: Clause): boolean {
  return !imperative && (question === null || question === 'consent');
}

/** Clauses in order of place. Evidence names the clauses that say most; an act may stand in one beside. */
export function bindingClauses(doc: TextDoc, { evidence }: Pick<Assessment, 'evidence'>): readonly Clause[] {
  const carrying = evidence.filter(carries);
  const sentences = doc.sentences.filter((sentence) => {
    const span: Span = toRawSpan(doc, sentence);
    return carrying.some((one) => overlaps(one, span));
  });
  return sentences.flatMap(({ firstClause, endClause }) =>
    doc.clauses.slice(firstClause, endClause).filter(mayBind),
  );
}
