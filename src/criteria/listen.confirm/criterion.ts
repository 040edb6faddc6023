/** 理解确认: checks whether the customer was understood (rubric §3). */
import type { Criterion } from '../../grading/types.ts';
import { asked, asksForFact, asksNothing, tellsOnly } from '../questions.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'listen.confirm';

export default {
  id: ID,
  maxLevel: 1,
  codes: ['asked'],
  cues: { zh, en },
  detect: (context) => asked(context, ID, 'confirm'),
  rulesOut: (context, clause) =>
    asksNothing(context, clause) || tellsOnly(context, clause) || asksForFact(context, clause),
} satisfies Criterion;
