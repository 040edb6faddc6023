/** 征得同意: asks whether the customer accepts or is satisfied (rubric §4, §9 "Questions"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, firmIf, found, has, quotedAt } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.consent';

/** A question that waits for an answer: with its mark, or in Chinese at the end of the sentence. */
function isAsking(context: DetectContext, clause: Clause): boolean {
  if (context.doc.folded[clause.end - 1] === '?') return true;
  const last = context.doc.sentences[clause.sentence]?.endClause === clause.index + 1;
  return last && has(context, clause, 'ask');
}

/** Asks for agreement to what was put forward: no order in the shape of a question ("小点声行吗"), no check of facts. */
function asksConsent(context: DetectContext, clause: Clause): boolean {
  if (quotedAt(context, clause.start) || has(context, clause, 'order', 'fact')) return false;
  return has(context, clause, 'accept') && isAsking(context, clause);
}

/** "Please confirm that this is right for you" asks without the form of a question. */
function putToThem(context: DetectContext): readonly Finding[] {
  return clausesWith(context, 'put')
    .filter(({ start, question }) => question !== 'rhetorical' && !quotedAt(context, start))
    .map((clause) => firmIf(true, found(ID, 1, 'asked', clause, 0.75)));
}

function detect(context: DetectContext): readonly Finding[] {
  const asked = clausesWith(context, 'accept')
    .filter((clause) => asksConsent(context, clause))
    .map((clause) => found(ID, 1, 'asked', clause, 0.65));
  return [...asked, ...putToThem(context)];
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['asked'],
  cues: { zh, en },
  wakes: ['accept', 'put'],
  detect,
} satisfies Criterion;
