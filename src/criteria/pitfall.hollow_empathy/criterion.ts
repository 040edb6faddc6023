/** 空洞的共情: an empathy formula and nothing of this customer's feeling or situation (rubric §6, §9 "Bare formula"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, stands, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.hollow_empathy';

/** Content shared with the customer in the clause of a formula that makes it theirs. */
const THEIRS = 2;

/** "我理解您的心情" and its like in one clause, without a feeling named or a word of the case. */
function formulaIn(context: DetectContext, clause: Clause): Span | null {
  if (has(context, clause, 'feeling', 'hardship') || context.sharedCount(clause) >= THEIRS) return null;
  const whole = within(context, clause, 'formula').find(stands);
  if (whole !== undefined) return whole.span;
  const grasp = within(context, clause, 'grasp').find(stands);
  const [plight] = within(context, clause, 'plight', 'feeling_vague');
  return grasp === undefined || plight === undefined ? null : hull(grasp.span, plight.span);
}

function detect(context: DetectContext): readonly Finding[] {
  return clausesWith(context, 'formula', 'grasp').flatMap((clause) => {
    const span = formulaIn(context, clause);
    return span === null ? [] : [found(ID, 1, 'formula', span, 0.75)];
  });
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['formula'],
  cues: { zh, en },
  wakes: ['formula', 'grasp'],
  detect,
} satisfies Criterion;
