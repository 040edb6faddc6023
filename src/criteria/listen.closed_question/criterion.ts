/** 封闭式问题: a yes/no or one-datum question (rubric §3, §9 "Questions"). */
import type { Criterion } from '../../grading/types.ts';
import { asked, asksNothing } from '../questions.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'listen.closed_question';

export default {
  id: ID,
  maxLevel: 1,
  codes: ['asked'],
  cues: { zh, en },
  detect: (context) => asked(context, ID, 'closed'),
  rulesOut: asksNothing,
} satisfies Criterion;
