/** 提出支持: what I, or a named person, will do for this customer (rubric §1, §9 "Who acts"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { offerCues, offerLevel, offersNothing } from '../offers.ts';
import { actsOutright, setsHour } from '../outright.ts';
import { firmIf, found, stands } from '../reading.ts';

const ID = 'empathy.support';

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of context.doc.clauses) {
    const isFirm = actsOutright(context, clause) || setsHour(context, clause);
    const level = isFirm ? 2 : offerLevel(context, clause);
    if (level === 0) continue;
    findings.push(firmIf(isFirm, found(ID, level, level === 2 ? 'action' : 'intent', clause, 0.8)));
  }
  for (const hit of context.hits('intent')) {
    if (stands(hit)) findings.push(found(ID, 1, 'intent', hit.span, 0.8));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['action', 'intent'],
  cues: offerCues,
  detect,
  rulesOut: offersNothing,
} satisfies Criterion;
