/** 谨慎型: guarantee, written confirmation, warranty, risk covered (rubric §5, §9 "Overpromise"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'fit.assurance';

/** Words of which one begins an assurance. */
const ASSURING = ['risk', 'paper', 'written', 'covered'] as const;

/** The promise that follows a named risk, in its clause or the next: "不合适, 全额退", "if it doesn't fit, we refund you". */
function covered(context: DetectContext, clause: Clause): Span | null {
  if (!has(context, clause, 'risk') || has(context, clause, 'past')) return null;
  const next = context.doc.clauses[clause.index + 1];
  const span = next?.sentence === clause.sentence ? hull(clause, next) : clause;
  return has(context, span, 'make_good') ? span : null;
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, ...ASSURING)) {
    // What nobody can hold is an overpromise and assures of nothing.
    if (clause.question !== null || has(context, clause, 'over')) continue;
    const promise = covered(context, clause);
    if (promise !== null) findings.push(found(ID, 1, 'covered', promise, 0.7));
    if (has(context, clause, 'paper') && has(context, clause, 'handed')) {
      findings.push(found(ID, 1, 'written', clause, 0.7));
    }
    for (const role of ['written', 'covered'] as const) {
      for (const hit of within(context, clause, role)) {
        if (!hit.quoted && !hit.negated) findings.push(found(ID, 1, role, hit.span, 0.7));
      }
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['written', 'covered'],
  cues: { zh, en },
  wakes: ASSURING,
  detect,
} satisfies Criterion;
