/** 打发客户: sends the customer away or elsewhere, or ends the talk, with the case unowned (rubric §6). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.dismiss',
  sure: 0.5,
  codes: { elsewhere: ['elsewhere'], ended: ['ended'], shrug: ['shrug'] },
  unless: ['kept'],
  isTone: true,
  cues: { zh, en },
});
