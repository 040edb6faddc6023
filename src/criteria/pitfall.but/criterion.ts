/** “但是”: an apology, understanding or agreement that a "but" takes back in the same reply (rubric §6). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause, Sentence } from '../../text/types.ts';
import { offerCues, offerLevel } from '../offers.ts';
import { clausesOf, clausesWith, found, has, isWorded, within, wordsOf } from '../reading.ts';
import { deniesDeed } from '../told.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.but';

/** Characters at the head of a clause in which its "but" stands. */
const HEAD = 3;
/** Clauses before the "but" in which what it takes back may lie. */
const REACH = 4;

const GIVEN = ['apology', 'own_fault', 'given', 'feeling', 'feeling_vague', 'hardship', 'universal'] as const;

/** 但凡, 但愿: "whenever" and "may it be". */
const NO_TURN = /^但(?:凡|愿|求)/;

function isNoTurn(context: DetectContext, clause: Clause): boolean {
  return isWorded(context, clause, 'zh', NO_TURN);
}

/** The clause opens with a "but". */
function turns(context: DetectContext, clause: Clause): boolean {
  if (isNoTurn(context, clause)) return false;
  return within(context, clause, 'turn').some(
    ({ span, quoted }) => !quoted && span.start - clause.start <= HEAD,
  );
}

/** Something was given shortly before: an apology, understanding, agreement. */
function given(context: DetectContext, clause: Clause): boolean {
  const from = context.doc.clauses[Math.max(0, clause.index - REACH)];
  if (from === undefined || from.index === clause.index) return false;
  return within(context, { start: from.start, end: clause.start }, ...GIVEN).some(
    (hit) => !hit.negated && !hit.quoted,
  );
}

/** A question that waits for an answer. */
function asks({ question }: Clause): boolean {
  return question === 'open' || question === 'consent';
}

/** What follows the "but" brings something: an offer, a way, a reassurance. Then nothing is taken back. */
function brings(context: DetectContext, clause: Clause, sentence: Sentence): boolean {
  const rest = clausesOf(context, sentence).filter(({ index }) => index >= clause.index);
  if (has(context, { start: clause.start, end: sentence.end }, 'good')) return true;
  if (has(context, clause, 'bad')) return false;
  return rest.some((one) => asks(one) || (offerLevel(context, one) === 2 && one.tense !== 'none'));
}

/** "这个我给不了您, 但是另外两间是有的": behind a refusal, with nothing given before it, a "but" takes nothing back. */
function isBehindRefusal(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'zh' || !turns(context, clause) || given(context, clause)) return false;
  const before = context.doc.clauses.slice(Math.max(0, clause.index - 2), clause.index);
  return before.some((one) => deniesDeed(context, one) || has(context, one, 'cannot', 'unable'));
}

/** Of one thing it is true and of the other not: nobody does anything in it. */
const APART = /^but not (?:the|a|an|its|their|his|her|on|in|for|with|to|at|by|from|how|what|when|where|why) /;

/** "The size but not the material": two things set against each other, and nothing given before that could be taken back. */
function setsApart(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'en' || !turns(context, clause)) return false;
  if (clause.persons.length === 0 && APART.test(`${wordsOf(context, clause)} `)) return true;
  const before = { start: 0, end: clause.start };
  return !within(context, before, ...GIVEN).some((hit) => !hit.negated && !hit.quoted);
}

function rulesOut(context: DetectContext, clause: Clause): boolean {
  return isNoTurn(context, clause) || isBehindRefusal(context, clause) || setsApart(context, clause);
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, 'turn')) {
    const sentence = context.doc.sentences[clause.sentence];
    if (sentence === undefined || !turns(context, clause) || !given(context, clause)) continue;
    if (!brings(context, clause, sentence)) findings.push(found(ID, 1, 'taken_back', clause, 0.65));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['taken_back'],
  cues: {
    zh: { ...offerCues.zh, ...zh },
    en: { ...offerCues.en, ...en },
  },
  wakes: ['turn'],
  detect,
  rulesOut,
} satisfies Criterion;
