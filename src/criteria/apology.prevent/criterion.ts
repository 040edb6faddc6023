/** 避免再次发生: what changes so that it does not happen again (rubric §2, §9 "Overpromise"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Span } from '../../shared/span.ts';
import type { Clause, Sentence } from '../../text/types.ts';
import { clausesOf, found, has, hullOf, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'apology.prevent';

/** Our side may be the one who acts in the clause, and it tells of no mere wish. */
function isPlan(clause: Clause): boolean {
  if (clause.imperative || clause.condition || clause.tense === 'might') return false;
  return clause.question === null && clause.subject !== 'customer';
}

/** A change named: from now on, somebody of ours does something in another way. Each clause that says a part of it. */
function changes(context: DetectContext, sentence: Sentence): Span | null {
  if (!within(context, sentence, 'from_now').some((hit) => !hit.quoted)) return null;
  const parts = clausesOf(context, sentence).filter(
    (clause) =>
      isPlan(clause) &&
      !has(context, clause, 'unnamed') &&
      within(context, clause, 'measure').some(({ quoted }) => !quoted),
  );
  return parts.length === 0 ? null : hullOf(parts);
}

/** "换谁都不会再信": of how anyone feels nothing is promised. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return clause.lang === 'zh' && has(context, clause, 'universal');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of context.doc.sentences) {
    const span = changes(context, sentence);
    if (span !== null) findings.push(found(ID, 2, 'change', span, 0.7));
    else {
      for (const clause of clausesOf(context, sentence)) {
        const promised = isPlan(clause) && within(context, clause, 'promise').some(({ quoted }) => !quoted);
        if (promised) findings.push(found(ID, 1, 'promise', clause, 0.75));
      }
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['change', 'promise'],
  cues: { zh, en },
  wakes: ['from_now', 'promise'],
  detect,
  rulesOut,
} satisfies Criterion;
