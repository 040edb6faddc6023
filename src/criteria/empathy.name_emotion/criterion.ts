/** 识别情绪: the customer's own feeling is named (rubric §1, §9 "Whose feeling"). */
import type { Criterion, CueHit, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { clausesWith, found, has, personBefore, stands, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'empathy.name_emotion';

/** Told to stop ("别担心"), or felt by the speaker ("我也难受") or by a third person: not the customer's, or not named. */
function isNotTheirs(context: DetectContext, clause: Clause, hit: CueHit): boolean {
  if (has(context, { start: clause.start, end: hit.span.end }, 'soothe')) return true;
  // "我" may feel wherever it stands; an English "I" only where it is said to ("I'm heartbroken", not "I can hear").
  const named = personBefore(context, clause, hit.span.start, clause.lang === 'zh' ? 'speaker_side' : 'own');
  if (named !== null) return named !== 'customer';
  return clause.subject === 'third' || (clause.lang === 'zh' && clause.subject === 'speaker');
}

/** "Who wouldn't": the feeling of anyone, implied by how anyone would react (rubric §9). */
function general(context: DetectContext): readonly Finding[] {
  return clausesWith(context, 'universal')
    .filter((clause) => within(context, clause, 'universal').some(stands))
    .filter((clause) => has(context, clause, 'reaction', 'feeling'))
    .map((clause) => found(ID, 1, 'general', clause, 0.7));
}

/** "我光想想都难受": a Chinese clause that speaks of nobody but the speaker. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'zh' || !context.doc.folded.startsWith('我', clause.start)) return false;
  if (clause.persons.length > 1 || clause.condition) return false;
  return !has(context, clause, 'universal', 'feeling_vague', 'reaction', 'customer_ref', 'family');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings = [...general(context)];
  for (const role of ['feeling', 'bare', 'feeling_vague']) {
    for (const hit of context.hits(role)) {
      const clause = context.doc.clauses[hit.clause];
      if (clause === undefined || !stands(hit) || has(context, clause, 'universal')) continue;
      if (isNotTheirs(context, clause, hit)) continue;
      // "What worries you most?" asks for the feeling and names none.
      if (clause.question === 'open' || clause.question === 'guiding') continue;
      const vague = role === 'feeling_vague';
      findings.push(found(ID, vague ? 1 : 2, vague ? 'vague' : 'named', hit.span, 0.8));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 2,
  codes: ['named', 'general', 'vague'],
  cues: { zh, en },
  wakes: ['universal', 'feeling', 'bare', 'feeling_vague'],
  detect,
  rulesOut,
} satisfies Criterion;
