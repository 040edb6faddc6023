/** 开放式问题: a real question that no yes, no or single datum answers (rubric §3, §9 "Questions"). */
import type { Criterion } from '../../grading/types.ts';
import { asked, asksNothing } from '../questions.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'listen.open_question';

export default {
  id: ID,
  maxLevel: 1,
  codes: ['asked'],
  cues: { zh, en },
  detect: (context) => asked(context, ID, 'open'),
  rulesOut: asksNothing,
} satisfies Criterion;
