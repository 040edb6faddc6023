/** 后续跟进: a later contact by our side, promised with who or when (rubric §4, §9 "Someone will contact you"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { hourBefore } from '../hours.ts';
import { clausesWith, firmIf, found, has, inside, isWorded, within } from '../reading.ts';
import { eitherWay, tellsWas } from '../told.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.follow_up';

/** A time in the clause or the one before it ("周三过完报告, 当晚七点我打给您"). */
function hasWhen(context: DetectContext, clause: Clause): boolean {
  const before = context.doc.clauses[clause.index - 1];
  const start = before?.sentence === clause.sentence ? before.start : clause.start;
  const timed = inside(context.doc.times, { start, end: clause.end }).some(({ kind }) => kind !== 'vague');
  return timed || has(context, { start, end: clause.end }, 'once');
}

/** "明早六点半我跟您报一声", "我下周三再来一趟": the speaker, the customer or a coming back, and the hour, in one clause. */
function isOutright(context: DetectContext, clause: Clause): boolean {
  const { subject, persons, condition, tense } = clause;
  if ((subject !== 'speaker' && !has(context, clause, 'apart')) || condition) return false;
  if (tense === 'done' && !eitherWay(context, clause)) return false;
  // Who comes back, or reports, does so to the customer.
  if (!persons.includes('customer') && !has(context, clause, 'back', 'reports', 'apart')) return false;
  if (has(context, clause, 'contact') && has(context, clause, 'ahead_of')) return true;
  return [clause, ...hourBefore(context, clause)].some((one) =>
    inside(context.doc.times, one).some(({ kind }) => kind === 'deadline' || kind === 'frequency'),
  );
}

/** Nobody called: 也没给您打电话; not 到没到我都给您打电话. */
const UNCALLED = /(?:没有?|未)(?:人|再|及时|提前|马上)?(?:给|跟|向|打|联系|通知|告诉|回)/;

/** It tells of what was, or of a call that nobody made. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return tellsWas(context, clause) || isWorded(context, clause, 'zh', UNCALLED);
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'contact')) {
    if (clause.imperative || clause.tense === 'might' || has(context, clause, 'not_ours')) continue;
    if (clause.question !== null && clause.question !== 'consent') continue;
    const isMeant = eitherWay(context, clause);
    const contact = within(context, clause, 'contact').some(
      (hit) => !hit.quoted && (isMeant || !hit.negated),
    );
    if (!contact || (!hasWhen(context, clause) && hourBefore(context, clause).length === 0)) continue;
    findings.push(firmIf(isOutright(context, clause), found(ID, 1, 'promised', clause, 0.8)));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['promised'],
  cues: { zh, en },
  wakes: ['contact'],
  detect,
  rulesOut,
} satisfies Criterion;
