/** 寻求共同点: a like experience of one's own, or a goal shared with the customer (rubric §1). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, isWorded, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'empathy.common_ground';

/** Something lived through by the speaker: first person, a past, and neither deed nor talk about the case. */
function isLived(context: DetectContext, clause: Clause): boolean {
  if (clause.tense === 'will' || clause.condition || clause.question !== null) return false;
  if (has(context, clause, 'case')) return false;
  return has(context, clause, 'me') && has(context, clause, 'past');
}

/** Going along is an act: 我跟您一块去. */
const GOES_ALONG = /一(?:起|块|块儿|道|同)(?:走|过|进|上|下)?(?:去|来|过去|过来|进去)(?:看看|一趟|说)?$/;

function rulesOut(context: DetectContext, clause: Clause): boolean {
  return isWorded(context, clause, 'zh', GOES_ALONG);
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'past')) {
    if (isLived(context, clause)) findings.push(found(ID, 2, 'lived', clause, 0.7));
  }
  for (const [role, level, code] of [
    ['same_goal', 2, 'goal'],
    ['formula', 1, 'formula'],
  ] as const) {
    for (const hit of context.hits(role)) {
      if (stands(hit)) findings.push(found(ID, level, code, hit.span, 0.8));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['lived', 'goal', 'formula'],
  cues: { zh, en },
  wakes: ['past', 'same_goal', 'formula'],
  detect,
  rulesOut,
} satisfies Criterion;
