/** 诚恳表达歉意: an apology, and whether it is said for a stated thing (rubric §2, §9 "Sorry for what"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import type { Clause, Sentence } from '../../text/types.ts';
import { apologies, isBare, tellsSlip } from '../faults.ts';
import { clausesOf, found, has } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'apology.sorry';

/** The clause after this one in its sentence. */
function next(context: DetectContext, clause: Clause): Clause | undefined {
  const after = context.doc.clauses[clause.index + 1];
  return after?.sentence === clause.sentence ? after : undefined;
}

/** A polite opener: nothing before it, and a question, a request or a refusal follows ("不好意思，这个退不了"). */
function isOpener(context: DetectContext, clause: Clause): boolean {
  const asks = (one: Clause): boolean =>
    one.imperative ||
    (one.question !== null && one.question !== 'rhetorical') ||
    has(context, one, 'refusal');
  if (!isBare(clause)) return asks(clause) && has(context, clause, 'courtesy');
  const sentence = context.doc.sentences[clause.sentence];
  const after = next(context, clause);
  return sentence?.firstClause === clause.index && after !== undefined && asks(after);
}

/**
 * Said for a stated thing: a slip in the sentence or the one before, or something beyond the formula of inconvenience
 * (rubric §9 "Sorry for what").
 */
function isStated(context: DetectContext, sentence: Sentence): boolean {
  const before = context.doc.sentences[sentence.index - 1];
  const slips = (one: Sentence): boolean =>
    clausesOf(context, one).some((clause) => tellsSlip(context, clause));
  if (slips(sentence) || (before !== undefined && slips(before))) return true;
  if (has(context, sentence, 'annoyance')) return false;
  return has(context, sentence, 'harm', 'sorry_for') || context.sharedCount(sentence) > 0;
}

/** Hung on an "if" said before it in the sentence: an apology for nothing that is known to have happened. */
function isHung(context: DetectContext, clause: Clause, sentence: Sentence): boolean {
  return clausesOf(context, sentence).some((one) => one.index < clause.index && one.condition);
}

/** The words to show: a bare "sorry" together with the clause beside it that says for what. */
function evidence(context: DetectContext, clause: Clause): Span {
  if (!isBare(clause)) return clause;
  const before = context.doc.clauses[clause.index - 1];
  const after = next(context, clause);
  const states = (one: Clause | undefined): one is Clause =>
    one?.sentence === clause.sentence && one.question === null && has(context, one, 'harm', 'slip');
  if (states(before)) return hull(before, clause);
  return states(after) ? hull(clause, after) : clause;
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const hit of apologies(context)) {
    const clause = context.clauseAt(hit.span.start);
    const sentence = context.doc.sentences[clause.sentence];
    if (sentence === undefined || isOpener(context, clause) || isHung(context, clause, sentence)) continue;
    const level = isStated(context, sentence) ? 2 : 1;
    const span = level === 2 ? evidence(context, clause) : clause;
    findings.push(found(ID, level, level === 2 ? 'stated' : 'bare', span, 0.8));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['stated', 'bare'],
  cues: { zh, en },
  wakes: ['apology'],
  detect,
  // Sympathy for what is no doing of ours.
  rulesOut: (context, clause) => has(context, clause, 'no_apology'),
} satisfies Criterion;
