/** 后续跟进: a later contact by our side, promised with who or when (rubric §4, §9 "Someone will contact you"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, inside, within } from '../reading.ts';
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

/** "明早六点半我跟您报一声": the speaker, the customer and the hour, in one clause. */
function isOutright(context: DetectContext, clause: Clause): boolean {
  const { subject, persons, condition, tense } = clause;
  // Who reports, reports to the customer.
  const isToThem = persons.includes('customer') || has(context, clause, 'reports');
  if (subject !== 'speaker' || !isToThem || condition || tense === 'done') return false;
  const isDated = inside(context.doc.times, clause).some(({ kind }) => kind === 'deadline');
  return isDated || (has(context, clause, 'contact') && has(context, clause, 'ahead_of'));
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'contact')) {
    if (clause.imperative || clause.tense === 'might' || has(context, clause, 'not_ours')) continue;
    if (clause.question !== null && clause.question !== 'consent') continue;
    const contact = within(context, clause, 'contact').some((hit) => !hit.negated && !hit.quoted);
    if (!contact || !hasWhen(context, clause)) continue;
    const promised = found(ID, 1, 'promised', clause, 0.8);
    findings.push(isOutright(context, clause) ? { ...promised, firm: true } : promised);
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
} satisfies Criterion;
