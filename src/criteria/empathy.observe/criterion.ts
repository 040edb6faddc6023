/** 观察与聆听: points at what the customer said or how they said it, as heard (rubric §1, §9 "One detail"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { found, has, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'empathy.observe';

/** Share of a quotation that the customer said: an echo, and no term of ours. */
const ECHO = 0.6;
/** Content shared with the customer's message that makes "you said" point at something. */
const DETAIL = 2;

/** A clause with its neighbours: what is said of a quotation stands before or after its pause. */
function around(context: DetectContext, clause: Clause): Span {
  const { clauses } = context.doc;
  const before = clauses[clause.index - 1] ?? clause;
  const after = clauses[clause.index + 1] ?? clause;
  return hull(before, after);
}

/**
 * Words of the customer's own, given back between quotation marks: the reply opens with them or says whose they are. A
 * clause of a contract is none.
 */
function echoes(context: DetectContext): readonly Finding[] {
  const opening = context.doc.sentences[0]?.end ?? 0;
  return context.doc.quotes
    .filter((quote) => context.shared(quote) >= ECHO)
    .filter((quote) => {
      const clause = context.clauseAt(quote.start);
      if (has(context, clause, 'paper')) return false;
      const near = around(context, clause);
      return quote.start < opening || has(context, near, 'as_heard', 'echo');
    })
    .map((quote) => found(ID, 2, 'quoted', quote, 0.7));
}

/** How or how often it was said, as heard. */
function heard(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [role, code] of [
    ['as_heard', 'heard'],
    ['times', 'repeated'],
  ] as const) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      if (clause === undefined || !stands(hit)) continue;
      if (code === 'repeated' && clause.tense === 'will') continue;
      if (clause.question !== null && clause.question !== 'confirm') continue;
      const specific =
        code === 'heard' ? context.sharedCount(clause) >= DETAIL : context.sharedCount(hit.span) > 0;
      if (specific && !has(context, clause, 'plan', 'our_paper'))
        findings.push(found(ID, 2, code, clause, 0.7));
    }
  }
  return findings;
}

function detect(context: DetectContext): readonly Finding[] {
  // "我听着" says attention only as the last word: "我听着心里一沉" tells of the speaker.
  const tuned = context
    .hits('tuned')
    .filter(({ span, clause }) => span.end === context.doc.clauses[clause]?.end);
  const attention = [...context.hits('attention'), ...tuned].filter(stands);
  return [
    ...echoes(context),
    ...heard(context),
    ...attention.map((hit) => found(ID, 1, 'attention', hit.span, 0.8)),
  ];
}

/** What our own papers say was not heard from the customer: "the notes just say …", "I've read his notes". */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return clause.lang === 'en' && has(context, clause, 'our_paper');
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['quoted', 'heard', 'repeated', 'attention'],
  cues: { zh, en },
  detect,
  rulesOut,
} satisfies Criterion;
