/** 理解对客户的影响: what our fault cost the customer, told with the fault or the apology (rubric §2, §9 "One detail"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { admits } from '../faults.ts';
import { clausesWith, firmIf, found, has, isWorded, stands, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'apology.impact';

/** Characters that must follow "让您", "cost you" for it to say what. */
const CONTENT = { zh: 3, en: 4 } as const;

/** What we want the customer to enjoy has cost them nothing. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return has(context, clause, 'pleasure') && clause.negated.length === 0;
}

/** The clause says what it did to the customer: more than a feeling, a formula or an offer ("让您先挑"). */
function tellsCost(context: DetectContext, clause: Clause): boolean {
  if (clause.condition || clause.imperative) return false;
  // "害你听证会…": the word of time may be part of another.
  const isAhead = clause.tense === 'will' || clause.tense === 'might';
  if (isAhead && !context.doc.folded.startsWith('害', clause.start)) return false;
  if (clause.question !== null && clause.question !== 'rhetorical') return false;
  if (has(context, clause, 'kindness') || rulesOut(context, clause)) return false;
  const hit = within(context, clause, 'cost', 'harm').find(stands);
  if (hit === undefined || clause.end - hit.span.end < CONTENT[clause.lang]) return false;
  if (has(context, clause, 'annoyance')) return context.sharedCount(clause) > 1;
  const rest = { start: hit.span.end, end: clause.end };
  return !has(context, rest, 'feeling', 'feeling_vague', 'mood') || context.sharedCount(rest) > 0;
}

/** "害您跑了两趟", "让您白等": no thanks and no wish is said so. */
const COST_THEM = /害得?[您你]|[让叫][您你](?:白|空|干|多|在|等|跑|一)/;

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  if (admits(context)) {
    for (const clause of clausesWith(context, 'cost', 'harm')) {
      if (!tellsCost(context, clause)) continue;
      const isOutright = isWorded(context, clause, 'zh', COST_THEM);
      findings.push(firmIf(isOutright, found(ID, 2, 'cost', clause, 0.7)));
    }
  }
  for (const hit of context.live('formula')) findings.push(found(ID, 1, 'formula', hit.span, 0.8));
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['cost', 'formula'],
  cues: { zh, en },
  wakes: ['cost', 'harm', 'formula'],
  detect,
  rulesOut,
} satisfies Criterion;
