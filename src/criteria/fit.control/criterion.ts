/** 主导型: puts the choice or the next decision in the customer's hands (rubric §5). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { firmIf, found, has, isWorded, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'fit.control';

/** The last word of a clause hands over, "各人自己挑", or its question does, "您看哪个方便?". */
const HANDS_OVER =
  /(?:[您你]们?|各人|各位|大家)(?:自己|来|自己来)?(?:挑|选|定|拍板|做主|说了算|决定)吧?$|[您你](?:看|想|愿意|更想|要)?.{0,2}[走选挑要用]?哪(?:个|种|条|样|边|一)(?:方便|合适|个|好|种|条)?[?]$/;

function isOutright(context: DetectContext, clause: Clause): boolean {
  return !clause.condition && clause.negated.length === 0 && isWorded(context, clause, 'zh', HANDS_OVER);
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const role of ['yours', 'closing']) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      if (clause === undefined || !stands(hit) || has(context, clause, 'not_yours')) continue;
      // "听您的" hands over only as the last word: "听您的声音" listens.
      if (role === 'closing' && hit.span.end < clause.end) continue;
      const isFirm = isOutright(context, clause);
      findings.push(firmIf(isFirm, found(ID, 1, 'handed', isFirm ? clause : hit.span, 0.8)));
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
