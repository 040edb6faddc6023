/** 责怪客户: puts the fault on the customer, openly or as a question (rubric §6). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { isInEarnest } from '../earnest.ts';
import { clausesWith, found, has, quotedAt, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.blame_customer';

/** Words of which one blames. */
const BLAME = ['yours', 'omitted', 'did', 'reproach'] as const;

/** The fault is said to be theirs: not "不是您的错", not within "if". */
function accuses(context: DetectContext, clause: Clause): boolean {
  return within(context, clause, 'yours', 'omitted', 'did').some((hit) => !hit.negated && !hit.quoted);
}

/** The blame comes as a question that asks nothing: "您怎么不早说", "why didn't you read it?". */
function asks(context: DetectContext, clause: Clause): boolean {
  if (quotedAt(context, clause.start)) return false;
  return has(context, clause, 'reproach');
}

/** A question in earnest, our side telling why it did or did not, or what the customer should have been given. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return has(context, clause, 'deserved') || isInEarnest(context, clause, BLAME);
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, ...BLAME)) {
    if (
      rulesOut(context, clause) ||
      clause.question === 'confirm' ||
      has(context, clause, 'absolved', 'checking')
    )
      continue;
    if (asks(context, clause)) findings.push(found(ID, 1, 'reproach', clause, 0.6));
    else if (accuses(context, clause)) findings.push(found(ID, 1, 'fault', clause, 0.6));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['fault', 'reproach'],
  cues: { zh, en },
  wakes: BLAME,
  detect,
  rulesOut,
} satisfies Criterion;
