/**
 * What a clause offers to do for the customer: the one reading that 提出支持, 说明如何解决 and a concrete action share, so that
 * the three agree (rubric §1, §2, §4, §9 "Who acts").
 */
import type { CueHit, DetectContext } from '../grading/types.ts';
import type { Level } from '../shared/rubric-ids.ts';
import type { Clause } from '../text/types.ts';
import en from './empathy.support/cues.en.json' with { type: 'json' };
import zh from './empathy.support/cues.zh.json' with { type: 'json' };
import { isOwnWhy } from './earnest.ts';
import { unmarkedKind } from './questions.ts';
import { has, inside, oncePerClause, within, wordsOf } from './reading.ts';
import {
  customerActs,
  deniesDeed,
  doesNothing,
  givesName,
  leavesToCustomer,
  tellsManner,
  tellsWas,
} from './told.ts';

/** The cues that the reading asks for; a criterion that reads offers brings them among its own. */
export const offerCues = { zh, en };

/** Characters that may come before "您需要", "you can" for it to be the clause's own subject: 那, and. */
const OPENING = 4;
/** Content shared with the customer from which an hour belongs to their own story. */
const TOLD = 3;

/** Somebody of our side is seen to do it: the speaker, a named role, or "for you". */
function hasAgent(context: DetectContext, clause: Clause): boolean {
  return clause.subject === 'speaker' || has(context, clause, 'own', 'for_you', 'role');
}

/** A point in time by which, inside the clause. */
function hasDeadline(context: DetectContext, clause: Clause): boolean {
  return inside(context.doc.times, clause).some(({ kind }) => kind === 'deadline');
}

/** A time or an amount makes a deed concrete even where the doer goes unsaid (rubric §9 "Bare we"). */
function hasFigure(context: DetectContext, clause: Clause): boolean {
  const { times, amounts } = context.doc;
  return inside(times, clause).some(({ kind }) => kind !== 'vague') || inside(amounts, clause).length > 0;
}

/** "You pay £95" tells a price; "you pay nothing", "you pay £95 instead of £120" hold something out. */
function tellsPrice(context: DetectContext, clause: Clause): boolean {
  if (has(context, clause, 'relief') || !has(context, clause, 'price')) return false;
  return inside(context.doc.amounts, clause).some(({ kind }) => kind === 'money');
}

/** "Not tonight", which says when nothing is done. */
const NOT_THEN = /^not (?!only\b|just\b)/;

/** "You can have the corner room" has the form of an order and holds something out. */
const GRANTS = /^(?:so |then |and |now |also )?you (?:can|could)\b/;

/** What was promised or left undone, what the customer is to do, or what the speaker's post is: no deed, whatever hour stands beside it. */
function tellsElse(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'en') return false;
  const words = wordsOf(context, clause);
  if (NOT_THEN.test(words)) return true;
  if (clause.subject === 'customer' && has(context, clause, 'told_you')) return true;
  // "Come and see me" is for the customer to do; "come tomorrow and the wine's on me" holds something out.
  const isBidden = clause.imperative && !GRANTS.test(words);
  const isTheirs = isBidden || has(context, clause, 'undone', 'theirs', 'post', 'thanking');
  return (isTheirs || tellsState(context, clause, words)) && !has(context, clause, 'act', 'relief');
}

/** "We do", "3. I am", "you say", "two ways": it answers who or how many, and names no deed. */
const BARE =
  /^(?:\d[.)] ?)?(?:(?:we|i|they|you) (?:do|did|are|am|have|can|will)|you (?:say|tell me|call it))$/;

/** How things stand or what they cost, what was, or a slip: nothing is done by saying it. */
function tellsState(context: DetectContext, clause: Clause, words: string): boolean {
  if (has(context, clause, 'own', 'for_you', 'intent') || clause.tense === 'will') return false;
  const isPriced = inside(context.doc.amounts, clause).length > 0 && hasDeadline(context, clause);
  const opens = within(context, clause, 'standing').some(
    ({ span }) => span.start - clause.start <= OPENING && !isPriced,
  );
  const isOpenHere = within(context, clause, 'open_here').some(({ span }) => span.end === clause.end);
  if (opens || isOpenHere || BARE.test(words)) return true;
  return clause.subject !== 'speaker' && has(context, clause, 'was') && !hasFigure(context, clause);
}

/** Whether a clause does nothing for the customer, however it sounds: it asks, says why not, tells a price or what was, or only hopes. */
export const offersNothing = oncePerClause((context, clause): boolean => {
  if (tellsWas(context, clause) || deniesDeed(context, clause) || givesName(context, clause)) return true;
  if (doesNothing(context, clause)) return true;
  if (leavesToCustomer(context, clause) || customerActs(context, clause) || tellsManner(context, clause))
    return true;
  if (isOwnWhy(context, clause) || has(context, clause, 'hoping', 'unable') || tellsPrice(context, clause))
    return true;
  if (tellsElse(context, clause)) return true;
  if (unmarkedKind(context, clause) !== null && clause.subject !== 'speaker') return true;
  // "您看这样可以吗?" asks about the offer before it and is none itself.
  if (clause.question === 'consent' && !has(context, clause, 'verb', 'act')) return true;
  return (clause.question === 'open' || clause.question === 'guiding') && clause.subject !== 'speaker';
});

/** A later contact and nothing brought with it, "I'll ring you at noon": help, and neither an act on the case nor a remedy. */
export function onlyContacts(context: DetectContext, clause: Clause): boolean {
  return clause.lang === 'en' && has(context, clause, 'contacts') && !has(context, clause, 'besides');
}

/** Telling of a slip or cause, of what can't be done, of a feeling, or of what the customer is to do. */
function isOther(context: DetectContext, clause: Clause): boolean {
  const opens = within(context, clause, 'yours').some(({ span }) => span.start - clause.start <= OPENING);
  const theirs = opens && clause.subject !== 'speaker';
  return theirs || has(context, clause, 'fault', 'cannot', 'feeling', 'regret');
}

/** What is denied is only told of the thing: 我把不保的四样写给您. */
const ATTRIBUTE = /[不没未][^,]{1,6}的[^,]{0,8}$/;

function isBehindAttribute({ doc }: DetectContext, { lang, start }: Clause, { span }: CueHit): boolean {
  return lang === 'zh' && ATTRIBUTE.test(doc.folded.slice(start, span.start));
}

/**
 * The level of a clause taken as an offer: 2 a deed with a doer, a time or an amount, 1 goodwill or only looking into it, 0
 * when it offers nothing.
 */
export const offerLevel = oncePerClause((context, clause): 0 | Level => {
  if (clause.imperative || (clause.question !== null && clause.question !== 'consent')) return 0;
  const deed = within(context, clause, 'verb', 'act').some(
    (hit) => !hit.quoted && (!hit.negated || isBehindAttribute(context, clause, hit)),
  );
  const promised = clause.tense === 'will' && clause.subject === 'speaker';
  // Chinese names the deed; English may leave it to "I'll …" or to the hour alone ("Crew on site by 2").
  const arrives = clause.subject !== 'customer' && hasDeadline(context, clause);
  if (!deed && (clause.lang === 'zh' || (!promised && !arrives))) return 0;
  if (isOther(context, clause) || offersNothing(context, clause)) return 0;
  const figure = hasFigure(context, clause);
  const agent = hasAgent(context, clause);
  if (has(context, clause, 'lookinto', 'intent') && !figure) return deed && agent ? 1 : 0;
  if (deed && (agent || figure)) return 2;
  if (clause.lang === 'zh') return 0;
  const told = clause.tense === 'done' || context.sharedCount(clause) >= TOLD;
  return promised || (arrives && !told) ? 2 : 0;
});
