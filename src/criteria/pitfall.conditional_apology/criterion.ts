/** 有条件的道歉: an apology hung on an "if" or on how the customer took it (rubric §6, §9 "Conditional on finding"). */
import type { Criterion, CueHit, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { clausesOf, found, has } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.conditional_apology';

/** An "if" hangs in the clause. */
function isIf(context: DetectContext, clause: Clause): boolean {
  return clause.condition || has(context, clause, 'if');
}

/**
 * The condition that the apology of a clause hangs on: in the clause itself, before it in the sentence, or after it when it
 * speaks of how the customer took it. "抱歉, 如果方便请…" hangs on nothing.
 */
function conditionOf(context: DetectContext, clause: Clause): Clause | null {
  const sentence = context.doc.sentences[clause.sentence];
  if (sentence === undefined) return null;
  if (isIf(context, clause)) return clause;
  const clauses = clausesOf(context, sentence);
  const before = [...clauses].reverse().find((one) => one.index < clause.index && isIf(context, one));
  if (before !== undefined && !has(context, { start: clause.start, end: sentence.end }, 'refusal'))
    return before;
  return (
    clauses.find((one) => one.index > clause.index && isIf(context, one) && has(context, one, 'reaction')) ??
    null
  );
}

/** Said here and in earnest or not, but said: no quotation, no denial, no talk about apologising. */
function isSaid(context: DetectContext, hit: CueHit): boolean {
  return !hit.quoted && !hit.negated && !has(context, context.clauseAt(hit.span.start), 'no_apology');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (code: string, span: Span) => findings.push(found(ID, 1, code, span, 0.85));
  for (const hit of context.hits('apology')) {
    if (!isSaid(context, hit)) continue;
    const clause = context.clauseAt(hit.span.start);
    const condition = conditionOf(context, clause);
    if (condition !== null) add('if', hull(condition, clause));
    else if (has(context, clause, 'taken')) add('reaction', clause);
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['if', 'reaction'],
  cues: { zh, en },
  wakes: ['apology'],
  detect,
} satisfies Criterion;
