/** 提供选择: two or more different ways for the customer to choose from (rubric §4, §9 "Two time slots"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Sentence } from '../../text/types.ts';
import { clausesOf, found, has, hullOf, quotedAt } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.options';

/** The sentence lays two ways side by side: "要么…要么", "两条路", "or I …" with the choice handed over near by. */
function offersWays(context: DetectContext, sentence: Sentence): boolean {
  if (has(context, sentence, 'no_offer')) return false;
  if (has(context, sentence, 'ways')) return true;
  const next = context.doc.sentences[sentence.index + 1] ?? sentence;
  const near = { start: sentence.start, end: next.end };
  return has(context, sentence, 'either') && has(context, near, 'hand');
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of context.doc.sentences) {
    if (quotedAt(context, sentence.start) || !offersWays(context, sentence)) continue;
    const parts = clausesOf(context, sentence).filter((clause) =>
      has(context, clause, 'either', 'ways', 'hand'),
    );
    findings.push(found(ID, 1, 'choice', hullOf(parts), 0.75));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['choice'],
  cues: { zh, en },
  wakes: ['ways', 'either'],
  detect,
} satisfies Criterion;
