/** 验证合理性: the customer's reaction is called justified (rubric §1, §9 "Whose feeling"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { firmIf, found, has, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'empathy.validate';

/** A nod is to the customer: they or a feeling are named in its clause or just before ("第一次坐飞机担心, 很正常"). */
function isOfThem(context: DetectContext, clause: Clause): boolean {
  const before = context.doc.clauses[clause.index - 1];
  const span = before?.sentence === clause.sentence ? hull(before, clause) : clause;
  return has(context, span, 'customer_ref', 'feeling', 'react');
}

/** "难怪您失望": no wonder, and their feeling, in one clause. */
function isNoWonder(context: DetectContext, clause: Clause): boolean {
  return (
    has(context, clause, 'no_wonder') &&
    has(context, clause, 'customer_ref') &&
    has(context, clause, 'feeling')
  );
}

/** "难怪您没收到，地址写错了": why something came out as it did, and nobody's feeling. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return (
    has(context, clause, 'no_wonder') && has(context, clause, 'outcome') && !has(context, clause, 'feeling')
  );
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [role, level] of [
    ['justified', 2],
    ['anyone', 2],
    ['nod', 1],
  ] as const) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      // "I'd be angry if that were my dog": putting oneself in their place needs its "if".
      const meant = role === 'anyone' ? !hit.negated && !hit.quoted : stands(hit);
      if (clause === undefined || !meant) continue;
      // "Does that seem fair to you?" asks whether it is fair, and says so of nobody.
      if (clause.question !== null && clause.question !== 'rhetorical') continue;
      // A deviation, a process or a material may be "normal" too: that says nothing of the customer.
      if (has(context, clause, 'thing') || rulesOut(context, clause)) continue;
      if (role === 'nod' && !isOfThem(context, clause)) continue;
      const isFirm = role === 'justified' && isNoWonder(context, clause);
      findings.push(firmIf(isFirm, found(ID, level, role, clause, 0.8)));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['justified', 'anyone', 'nod'],
  cues: { zh, en },
  wakes: ['justified', 'anyone', 'nod'],
  detect,
  rulesOut,
} satisfies Criterion;
