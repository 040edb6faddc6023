/** 空头承诺: a promise with neither a time nor a step (rubric §6, §9 "Vague or concrete"; what makes it concrete elsewhere is settled). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, inside, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.vague_promise';

/** The clause says when. */
function hasWhen(context: DetectContext, clause: Clause): boolean {
  return inside(context.doc.times, clause).some(({ kind }) => kind !== 'vague');
}

/** "请稍等, 我查一下您的订单": the customer holds the line while a named thing is looked up now. */
function looksUpNow(context: DetectContext, clause: Clause): boolean {
  const sentence = context.doc.sentences[clause.sentence];
  if (clause.lang !== 'zh' || sentence === undefined || has(context, clause, 'vague')) return false;
  return has(context, sentence, 'hold') && has(context, sentence, 'look_up');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'promise')) {
    if (clause.question !== null || clause.imperative || hasWhen(context, clause)) continue;
    if (looksUpNow(context, clause)) continue;
    const promised = within(context, clause, 'promise').some((hit) => !hit.negated && !hit.quoted);
    if (promised && !has(context, clause, 'concrete')) findings.push(found(ID, 1, 'vague', clause, 0.7));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['vague'],
  cues: { zh, en },
  wakes: ['promise'],
  detect,
  rulesOut: looksUpNow,
} satisfies Criterion;
