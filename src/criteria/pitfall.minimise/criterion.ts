/** 淡化问题: makes the problem or the feeling small (rubric §6). */
import type { DetectContext } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { has, isWorded } from '../reading.ts';
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

/** "您担心误了时间, 很正常": the feeling just named is called natural, and nothing is made small. */
function isNodToFeeling(context: DetectContext, clause: Clause): boolean {
  if (!has(context, clause, 'natural')) return false;
  const before = context.doc.clauses[clause.index - 1];
  if (before === undefined || before.sentence !== clause.sentence || before.imperative) return false;
  return (
    before.negated.length === 0 && has(context, before, 'customer_ref') && has(context, before, 'feeling')
  );
}

/** "有什么可以帮您": an offer of help. */
function offersHelp(context: DetectContext, clause: Clause): boolean {
  return clause.lang === 'zh' && has(context, clause, 'help') && !has(context, clause, 'small', 'usual');
}

/** "明天起照两颗吃就好": how a thing is done, and nothing made small. */
const DIRECTS = /(?:照|按)(?!样|说|理).{1,12}就(?:好|行|可以)了?$/;

function directs(context: DetectContext, clause: Clause): boolean {
  return isWorded(context, clause, 'zh', DIRECTS);
}

export default saidCriterion({
  id: 'pitfall.minimise',
  sure: 0.5,
  codes: { small: ['small'], usual: ['usual'] },
  unless: ['weight'],
  never: (context, clause) => [isNodToFeeling, offersHelp, directs].some((is) => is(context, clause)),
  cues: { zh, en },
});
