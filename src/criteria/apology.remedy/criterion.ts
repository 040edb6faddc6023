/** 说明如何解决当前问题: what is done now about what went wrong (rubric §2, §9 "Who acts", "Bare we"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { admits, isWorry } from '../faults.ts';
import { offerCues, offerLevel, offersNothing, onlyContacts } from '../offers.ts';
import { found, stands } from '../reading.ts';

const ID = 'apology.remedy';

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of context.doc.clauses) {
    const level = offerLevel(context, clause);
    if (level !== 0) findings.push(found(ID, level, level === 2 ? 'plan' : 'intent', clause, 0.7));
  }
  for (const hit of context.hits('intent')) {
    if (stands(hit)) findings.push(found(ID, 1, 'intent', hit.span, 0.7));
  }
  // Where nothing went wrong there is nothing to be mended.
  return findings.length > 0 && isWorry(context.customer) && !admits(context) ? [] : findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['plan', 'intent'],
  cues: offerCues,
  detect,
  rulesOut: (context, clause) => offersNothing(context, clause) || onlyContacts(context, clause),
} satisfies Criterion;
