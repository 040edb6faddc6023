/** 复述确认: puts the customer's issue again in own words (rubric §3, §9 "One detail"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull } from '../../shared/span.ts';
import type { Clause } from '../../text/types.ts';
import { questionOf } from '../questions.ts';
import { clausesOf, firmIf, found, has, hullOf, isWorded, stands } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'listen.restate';

/** Content shared with the customer's message from which a clause counts as their issue put again. */
const ISSUE = 2;
/** A retelling without any frame must be nearly all the customer's matter: so much of it, such a share of each clause. */
const RETOLD = { content: { zh: 7, en: 4 }, share: 0.6, clauses: 2 } as const;

/** What it is that the customer wants, says or minds, or what was understood of it: 您反对的三条：…, 我听到的是…. */
const OUTRIGHT =
  /[您你](?:反对|要|说|担心|提|在意|介意|怕|卡|气)的(?:是|[两三四几]?[条点件样]|$)|我(?:理解|听到|听下来)的?是/;

function isOutright(context: DetectContext, clause: Clause): boolean {
  return clause.question === null && isWorded(context, clause, 'zh', OUTRIGHT);
}

/** "您是说…", "if I understand": a frame with the issue in its clause or, after a pause, in the next. */
function framed(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const hit of context.hits('frame')) {
    const clause = context.doc.clauses[hit.clause];
    if (clause === undefined || !stands(hit)) continue;
    if (clause.question !== null && clause.question !== 'confirm') continue;
    const next = context.doc.clauses[hit.clause + 1];
    const span = next?.sentence === clause.sentence ? hull(clause, next) : clause;
    if (context.sharedCount(span) < ISSUE) continue;
    findings.push(firmIf(isOutright(context, clause), found(ID, 1, 'framed', span, 0.8)));
  }
  return findings;
}

/** The issue, then a check whether it was understood. */
function checked(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of context.doc.clauses) {
    if (questionOf(context, clause)?.kind !== 'confirm') continue;
    const near = context.doc.clauses.slice(Math.max(0, clause.index - 3), clause.index + 1);
    const issue = near.filter((one) => context.sharedCount(one) > 0);
    if (issue.length === 0) continue;
    const span = hullOf(issue);
    if (context.sharedCount(span) >= ISSUE) findings.push(found(ID, 1, 'checked', span, 0.8));
  }
  return findings;
}

/** A sentence that goes over what happened, clause by clause, and does nothing else. */
function retold(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of context.doc.sentences.slice(0, 2)) {
    if (has(context, sentence, 'feeling', 'feeling_vague', 'universal', 'deed')) continue;
    const told = clausesOf(context, sentence).filter(
      (clause) => clause.tense !== 'will' && clause.question === null && context.sharedCount(clause) > 0,
    );
    if (told.length < RETOLD.clauses) continue;
    const span = hullOf(told);
    const share = told.reduce((sum, clause) => sum + context.shared(clause), 0) / told.length;
    if (context.sharedCount(span) >= RETOLD.content[context.doc.lang] && share >= RETOLD.share) {
      findings.push(found(ID, 1, 'retold', span, 0.6));
    }
  }
  return findings;
}

function detect(context: DetectContext): readonly Finding[] {
  return [...framed(context), ...checked(context), ...retold(context)];
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['framed', 'checked', 'retold'],
  cues: { zh, en },
  detect,
} satisfies Criterion;
