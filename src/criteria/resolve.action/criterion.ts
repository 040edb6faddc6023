/** 具体行动: a concrete act on this case by our side; an order to the customer is none (rubric §4, §9 "Who acts"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { offerCues, offerLevel, offersNothing, onlyContacts } from '../offers.ts';
import { actsOutright, setsHour } from '../outright.ts';
import { firmIf, found, has } from '../reading.ts';
import { onlyLooked } from '../told.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.action';

/** Nothing is done in it, our side has only looked, or only has the case, which is the ground of an act and none yet. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  if (offersNothing(context, clause) || onlyContacts(context, clause)) return true;
  return onlyLooked(context, clause) || has(context, clause, 'taken_on');
}

function isAct(context: DetectContext, clause: Clause): boolean {
  if (setsHour(context, clause)) return true;
  return offerLevel(context, clause) === 2 && !has(context, clause, 'no_act') && !rulesOut(context, clause);
}

function detect(context: DetectContext): readonly Finding[] {
  return context.doc.clauses
    .filter((clause) => isAct(context, clause))
    .map((clause) => {
      const isFirm = actsOutright(context, clause) || setsHour(context, clause);
      return firmIf(isFirm, found(ID, 1, 'act', clause, 0.8));
    });
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
