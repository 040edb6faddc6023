/** 情感型: care for the person beyond the issue, thanks meant for this customer (rubric §5, §9 "Warmth"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'fit.warmth';

/** Asks after the customer or somebody of theirs: how the person is, not how the matter stands. */
function asksAfter(context: DetectContext, clause: Clause): boolean {
  if (clause.question === null || clause.question === 'rhetorical') return false;
  if (!has(context, clause, 'state')) return false;
  // "好吗" also asks for consent: then somebody of theirs must be named.
  const named = has(context, clause, 'family', 'one');
  return clause.question === 'consent' ? named : named || has(context, clause, 'customer_ref');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'state')) {
    if (asksAfter(context, clause)) findings.push(found(ID, 1, 'care', clause, 0.6));
  }
  for (const role of ['care', 'thanks']) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      if (clause === undefined || !stands(hit) || has(context, clause, 'rote')) continue;
      if (clause.question === 'rhetorical') continue;
      findings.push(found(ID, 1, role, hit.span, 0.7));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['care', 'thanks'],
  cues: { zh, en },
  wakes: ['state', 'care', 'thanks'],
  detect,
} satisfies Criterion;
