/** 替代办法: after or with a no, another way to meet the need (rubric §4). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { offerCues, offerLevel } from '../offers.ts';
import { clausesWith, firmIf, found, has, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.alternative';

/** How sure it is where the reply says in so many words what can be done. */
const SURE = 0.75;

/** Clauses after the no in which the other way must come. */
const REACH = 4;

/** The clause says no to what was asked. */
function refuses(context: DetectContext, clause: Clause): boolean {
  if (clause.question !== null || clause.condition || clause.subject === 'customer') return false;
  return (
    !has(context, clause, 'no_refusal') && within(context, clause, 'refusal').some(({ quoted }) => !quoted)
  );
}

/** The clause offers something in its place. */
function isWay(context: DetectContext, clause: Clause): boolean {
  if (has(context, clause, 'refusal')) return false;
  return offerLevel(context, clause) === 2 || has(context, clause, 'instead', 'outright');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'refusal')) {
    if (!refuses(context, clause)) continue;
    const after = context.doc.clauses.slice(clause.index + 1, clause.index + 1 + REACH);
    const way = after.find((one) => isWay(context, one));
    if (way === undefined) continue;
    const isOutright = has(context, way, 'outright');
    findings.push(firmIf(isOutright, found(ID, 1, 'instead', way, isOutright ? SURE : 0.55)));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['instead'],
  cues: {
    zh: { ...offerCues.zh, ...zh },
    en: { ...offerCues.en, ...en },
  },
  wakes: ['refusal'],
  detect,
} satisfies Criterion;
