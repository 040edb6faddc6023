/** 具体行动: a concrete act on this case by our side; an order to the customer is none (rubric §4, §9 "Who acts"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { offerCues, offerLevel, offersNothing } from '../offers.ts';
import { found, has } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.action';

/** Having the case is the ground of an act and none yet. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return offersNothing(context, clause) || has(context, clause, 'taken_on');
}

function detect(context: DetectContext): readonly Finding[] {
  return context.doc.clauses
    .filter(
      (clause) =>
        offerLevel(context, clause) === 2 && !has(context, clause, 'no_act') && !rulesOut(context, clause),
    )
    .map((clause) => found(ID, 1, 'act', clause, 0.8));
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['act'],
  cues: {
    zh: { ...offerCues.zh, ...zh },
    en: { ...offerCues.en, ...en },
  },
  detect,
  rulesOut,
} satisfies Criterion;
