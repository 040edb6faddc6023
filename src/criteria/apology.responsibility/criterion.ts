/** 承认问题和责任: names the fault and owns it (rubric §2). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Level } from '../../shared/rubric-ids.ts';
import { hull, overlaps, type Span } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { apologies, isOurs, tellsSlip } from '../faults.ts';
import {
  clausesOf,
  clausesWith,
  firmIf,
  found,
  has,
  inside,
  isWorded,
  stands,
  within,
  wordsOf,
} from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'apology.responsibility';

/** Characters that must follow "是我们" for it to say what was done. */
const CONTENT = 3;

/** Words of which one tells of a fault. */
const TELLING = ['own_fault', 'slip', 'it_was_us', 'passive'] as const;

/** "是我们的问题": owned in so many words. */
function owns(context: DetectContext, clause: Clause): boolean {
  if (clause.condition || (clause.question !== null && clause.question !== 'confirm')) return false;
  return within(context, clause, 'own_fault').some(stands) && !has(context, clause, 'disown');
}

/** The slip is more than the word of owning it: "是我们的失误" names nothing. */
function namesSlip(context: DetectContext, clause: Clause): boolean {
  const owning = within(context, clause, 'own_fault');
  return within(context, clause, 'slip').some(({ span }) => !owning.some((own) => overlaps(own.span, span)));
}

/** A fault of ours told outright: our side did or left undone what it should not ("是我们排班冲突"). */
function confesses(context: DetectContext, clause: Clause): boolean {
  if (has(context, clause, 'disown', 'no_slip') || clause.tense === 'will') return false;
  if (tellsSlip(context, clause) && isOurs(context, clause)) return namesSlip(context, clause);
  if (clause.question !== null || clause.condition) return false;
  const us = within(context, clause, 'it_was_us').find(stands);
  return us !== undefined && clause.end - us.span.end >= CONTENT && !has(context, clause, 'own_fault');
}

/** The clause beside an owning one that names what is owned: "响成这样, 是我们的问题". */
function named(context: DetectContext, clause: Clause): Span | null {
  const sentence = context.doc.sentences[clause.sentence];
  if (sentence === undefined) return null;
  const beside = clausesOf(context, sentence).filter(
    ({ index, question, tense, condition }) =>
      Math.abs(index - clause.index) <= 1 && question === null && tense !== 'will' && !condition,
  );
  const telling = beside.find(
    (one) => (tellsSlip(context, one) && namesSlip(context, one)) || context.sharedCount(one) > 0,
  );
  return telling === undefined ? null : hull(clause, telling);
}

/** A slip told with no one behind it, in the sentence of an apology or as "出现了延误". */
function isOwnerless(context: DetectContext, clause: Clause): boolean {
  if (has(context, clause, 'outsider', 'no_slip', 'disown') || clause.subject === 'customer') return false;
  if (within(context, clause, 'passive').some(stands)) return true;
  const sentence = context.doc.sentences[clause.sentence];
  if (sentence === undefined || !tellsSlip(context, clause)) return false;
  return inside(apologies(context), sentence).length > 0;
}

/** The sentence says that the fault is not ours: then what went wrong in it is another's. */
function isRefused(context: DetectContext, clause: Clause): boolean {
  const sentence = context.doc.sentences[clause.sentence];
  return sentence !== undefined && has(context, sentence, 'not_ours');
}

/** "这个我认": owned in a word, whatever it is. */
const OWNED = /(?:错|责任|账|事|点|条|个|锅|失误)[^,]{0,4}我们?认(?:了|账)?$/;

/** "是我来", "罗师傅好": nothing went wrong in it. */
const HARMLESS = /^(?:.{0,3}(?:都|全|也)?是我(?:来|去|在|负责|跟|陪|接|送)|.{0,8}好$|.{0,10}[前后]都是我$)/;

const GONE_WRONG = /[错不没漏]/;

function isHarmless(context: DetectContext, clause: Clause): boolean {
  return isWorded(context, clause, 'zh', HARMLESS) && !GONE_WRONG.test(wordsOf(context, clause));
}

/** What our side does next. */
const DOING =
  /\b(?:i|we)(?:'ll| will|'m|'re| am| are)? (?:drive|bring|send|come|walk|call|ring|carry|take|pay|write|refund|book|fetch|deliver)\w*\b/;

/** "I drive it over myself, there by three": the sentence tells what is done about a fault, and of no fault. */
function isOffer(context: DetectContext, clause: Clause): boolean {
  const sentence = context.doc.sentences[clause.sentence] ?? clause;
  if (clause.lang !== 'en' || has(context, sentence, ...TELLING, 'apology')) return false;
  return DOING.test(wordsOf(context, sentence));
}

/** Who has to be asked, who told us nothing, or who is speaking: no fault is owned. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  if (isRefused(context, clause) || isHarmless(context, clause)) return true;
  if (has(context, clause, 'to_others')) return true;
  if (has(context, clause, 'own_fault')) return false;
  if (isOffer(context, clause)) return true;
  return has(context, clause, 'no_owner') || (has(context, clause, 'on_it') && !has(context, clause, 'slip'));
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (level: Level, code: string, span: Span, isFirm = false) =>
    findings.push(firmIf(isFirm, found(ID, level, code, span, 0.75)));
  for (const clause of clausesWith(context, ...TELLING)) {
    if (rulesOut(context, clause)) continue;
    if (confesses(context, clause)) add(2, 'named', clause);
    else if (owns(context, clause)) {
      const span = named(context, clause);
      const isFirm = isWorded(context, clause, 'zh', OWNED);
      if (span === null) add(1, 'unnamed', clause, isFirm);
      else add(2, 'named', span, isFirm);
    } else if (isOwnerless(context, clause)) add(1, 'ownerless', clause);
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['named', 'unnamed', 'ownerless'],
  cues: { zh, en },
  wakes: TELLING,
  detect,
  rulesOut,
} satisfies Criterion;
