/** 请继续: lets the customer go on, without a question about content (rubric §3). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { found, has, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'listen.invite';

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const role of ['go_on', 'bid']) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      if (clause === undefined || !stands(hit) || has(context, clause, 'not_talk')) continue;
      // "您说" invites only as the last word: "您说的…" and "您说换哪个" tell or ask.
      if (role === 'bid' && hit.span.end < clause.end) continue;
      findings.push(found(ID, 1, 'invited', hit.span, 0.8));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['invited'],
  cues: { zh, en },
  wakes: ['go_on', 'bid'],
  detect,
} satisfies Criterion;
