/** 引导式问题: leads the customer to sort out or go deeper (rubric §3). */
import type { Criterion } from '../../grading/types.ts';
import { asked, asksNothing } from '../questions.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'listen.guiding_question';

export default {
  id: ID,
  maxLevel: 1,
  codes: ['asked'],
  cues: { zh, en },
  detect: (context) => asked(context, ID, 'guiding'),
  rulesOut: asksNothing,
} satisfies Criterion;
