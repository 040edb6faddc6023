/** 主导型: puts the choice or the next decision in the customer's hands (rubric §5). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { found, has, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'fit.control';

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const role of ['yours', 'closing']) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      if (clause === undefined || !stands(hit) || has(context, clause, 'not_yours')) continue;
      // "听您的" hands over only as the last word: "听您的声音" listens.
      if (role === 'closing' && hit.span.end < clause.end) continue;
      findings.push(found(ID, 1, 'handed', hit.span, 0.8));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['handed'],
  cues: { zh, en },
  wakes: ['yours', 'closing'],
  detect,
} satisfies Criterion;
