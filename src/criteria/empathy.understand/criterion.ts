/** 表达理解: says what is hard about this situation for this customer (rubric §1, §9 "Bare formula", "One detail"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import type { Clause, Sentence } from '../../text/types.ts';
import { clausesOf, clausesWith, found, has, hullOf, stands, within, wordsOf } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'empathy.understand';

/** What makes a telling more than a restatement: a feeling or a hardship. */
const HEART = ['feeling', 'heart', 'hardship'] as const;
/** Content shared with the customer's message that makes a telling theirs and no formula. */
const DETAIL = 2;

/** The clause tells of the customer's case: not of what we do or did, nor an order or a real question. */
function isTelling(context: DetectContext, clause: Clause): boolean {
  if (clause.imperative || clause.condition) return false;
  if (clause.question !== null && clause.question !== 'rhetorical') return false;
  return clause.subject !== 'speaker' && !has(context, clause, 'harm', 'ours');
}

/** The clause carries the weight of it: a feeling, a hardship, or how anyone would take it. */
function isHeart(context: DetectContext, clause: Clause): boolean {
  if (within(context, clause, 'universal').some(stands)) return clause.tense !== 'will';
  return isTelling(context, clause) && within(context, clause, ...HEART).some(stands);
}

/** The part of a sentence that tells the customer's hardship with a detail of it, or `null`. */
function telling(context: DetectContext, sentence: Sentence): Span | null {
  const clauses = clausesOf(context, sentence);
  const hearts = clauses.filter((clause) => isHeart(context, clause));
  const details = clauses.filter((clause) => isTelling(context, clause) && context.sharedCount(clause) > 0);
  if (hearts.length === 0 || details.length === 0) return null;
  if (clauses.some((clause) => clause.question === 'confirm')) return null;
  const span = hullOf([...hearts, ...details]);
  // A second clause tells more of the same: then one shared word is enough to tie it to this customer.
  const needed = clauses.filter((clause) => isTelling(context, clause)).length > 1 ? 1 : DETAIL;
  return context.sharedCount(span) >= needed ? span : null;
}

/** "我理解您的心情": grasping and what is grasped, in one clause and with nothing of the case. */
function formulas(context: DetectContext): readonly Span[] {
  const whole = context
    .hits('formula')
    .filter(stands)
    .map(({ span }) => span);
  const built = clausesWith(context, 'grasp').flatMap((clause) => {
    const grasp = within(context, clause, 'grasp').find(stands);
    const [plight] = within(context, clause, 'plight');
    return grasp === undefined || plight === undefined ? [] : [hull(grasp.span, plight.span)];
  });
  return [...whole, ...built];
}

/** "Take the copy home": what the customer is to do says nothing of how they are, but for "take it that I …". */
function isBidding(context: DetectContext, clause: Clause): boolean {
  const { lang, imperative } = clause;
  return lang === 'en' && imperative && !/\b(?:i|we|must|imagine)\b/.test(wordsOf(context, clause));
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of context.doc.sentences) {
    const span = telling(context, sentence);
    if (span !== null) findings.push(found(ID, 2, 'detail', span, 0.7));
  }
  for (const span of formulas(context)) findings.push(found(ID, 1, 'formula', span, 0.8));
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['detail', 'formula'],
  cues: { zh, en },
  wakes: ['universal', ...HEART, 'formula', 'grasp'],
  detect,
  rulesOut: isBidding,
} satisfies Criterion;
