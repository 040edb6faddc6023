/** 征得同意: asks whether the customer accepts or is satisfied (rubric §4, §9 "Questions"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { isUnmarked } from '../questions.ts';
import { clausesWith, firmIf, found, has, quotedAt, within, wordsOf } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.consent';

/** Typed without a mark, it asks by its form, "is that alright", or behind what it is about: "ok for you". */
function asksUnmarked(context: DetectContext, clause: Clause): boolean {
  if (!isUnmarked(context, clause)) return false;
  if (clause.question === 'consent') return true;
  const isLast = clause.index > 0 && clause.index === context.doc.clauses.length - 1;
  return isLast && within(context, clause, 'tag').some(({ span }) => span.start - clause.start <= 4);
}

/** A question that waits for an answer: with its mark, or in Chinese at the end of the sentence. */
function isAsking(context: DetectContext, clause: Clause): boolean {
  if (context.doc.folded[clause.end - 1] === '?' || asksUnmarked(context, clause)) return true;
  const last = context.doc.sentences[clause.sentence]?.endClause === clause.index + 1;
  return last && has(context, clause, 'ask');
}

/** Asks for agreement to what was put forward: no order in the shape of a question ("小点声行吗"), no check of facts. */
function asksConsent(context: DetectContext, clause: Clause): boolean {
  if (quotedAt(context, clause.start) || has(context, clause, 'order', 'fact')) return false;
  return has(context, clause, 'accept', 'tag') && isAsking(context, clause);
}

/** It can be nothing else: typed without a mark, or whether what was said settles it for them. */
function isPlain(context: DetectContext, clause: Clause): boolean {
  return asksUnmarked(context, clause) || has(context, clause, 'settles');
}

/** "Please confirm that this is right for you" asks without the form of a question. */
function putToThem(context: DetectContext): readonly Finding[] {
  return clausesWith(context, 'put')
    .filter(({ start, question }) => question !== 'rhetorical' && !quotedAt(context, start))
    .map((clause) => firmIf(true, found(ID, 1, 'asked', clause, 0.75)));
}

/** It asks what or how, and for no yes: 您希望蛋糕怎么端进去比较好？ */
const WHAT = /(?:怎么(?!样|办)|哪[个种位里边]|什么(?!意见|问题|顾虑)|谁|几[点号])/;
const YES = /[行成好妥]吗|可以|同意|满意|接受|合适|[行好成]不[行好成]|方便|怎么样|如何/;

function rulesOut(context: DetectContext, clause: Clause): boolean {
  const words = wordsOf(context, clause);
  return clause.lang === 'zh' && WHAT.test(words) && !YES.test(words);
}

function detect(context: DetectContext): readonly Finding[] {
  const asked = clausesWith(context, 'accept', 'tag')
    .filter((clause) => asksConsent(context, clause))
    .map((clause) => firmIf(isPlain(context, clause), found(ID, 1, 'asked', clause, 0.65)));
  return [...asked, ...putToThem(context)];
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['asked'],
  cues: { zh, en },
  wakes: ['accept', 'tag', 'put'],
  detect,
  rulesOut,
} satisfies Criterion;
